/** Parse, gitmoji: a line in; the emoji at its start, the type that it stands for and the rest out, or null. */
import type { Prefix } from './prefix.ts';

/** Only emoji with one clear meaning; 💄 (interface), 🎨 (structure) and the like are left to the words that follow. */
const TYPES: Readonly<Record<string, string>> = {
  feat: '✨ sparkles',
  fix: '🐛 bug 🚑 ambulance 🩹 adhesive_bandage',
  perf: '⚡ zap',
  security: '🔒 lock',
  docs: '📝 memo 📚 books ✏ pencil2 💡 bulb',
  test: '✅ white_check_mark 🧪 test_tube 📸 camera_flash 🤡 clown_face',
  refactor: '♻ recycle 🚚 truck ⚰ coffin',
  style: '🚨 rotating_light',
  ci: '👷 construction_worker 💚 green_heart',
  build: '📦 package',
  deps: '⬆ arrow_up ⬇ arrow_down 📌 pushpin ➕ heavy_plus_sign ➖ heavy_minus_sign',
  chore: '🔧 wrench 🔨 hammer 🙈 see_no_evil 📄 page_facing_up 🧹 broom',
  release: '🔖 bookmark',
  revert: '⏪ rewind',
  wip: '🚧 construction',
};

const TYPE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).flatMap(([type, names]) => names.split(' ').map(name => [name, type] as const)),
);
const BREAKING: ReadonlySet<string> = new Set(['💥', 'boom']);

const SHORTCODE = /^:([a-z0-9_+-]{1,40}):\s?/;
// One pictograph with its variation, skin tone and joined parts, or a flag.
const PICTOGRAPH =
  /^(?:\p{RI}{2}|(\p{ExtPict})[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{ExtPict}[\ufe0f\u{1f3fb}-\u{1f3ff}]?){0,4})\s?/u;

/** The emoji or `:shortcode:` at the start of `line`; its type is null where it says nothing certain about the kind of change. */
export function readEmoji(line: string): Prefix | null {
  const code = line.charCodeAt(0);
  if (code !== 58 && code < 0xa9) return null;
  const match = (code === 58 ? SHORTCODE : PICTOGRAPH).exec(line);
  if (!match) return null;
  const name = match[1] ?? '';
  return {
    scopes: [],
    type: TYPE_OF.get(name) ?? null,
    isEmoji: true,
    isBreaking: BREAKING.has(name),
    isFixup: false,
    rest: line.slice(match[0].length),
  };
}
