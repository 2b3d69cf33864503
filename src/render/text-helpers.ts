/** Render: the helpers that templates have for text from outside, one for each place that text can go. */
import { escapeHtml } from './escape-html.ts';
import { escapeJson } from './escape-json.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapeSlack } from './escape-slack.ts';
import { escapeUrl } from './escape-url.ts';
import { escapeYaml } from './escape-yaml.ts';
import { plainText } from './plain-text.ts';
import type { TextPlace } from './text-places.ts';

/** A helper from text to text. */
export interface TextHelper {
  /** One line for docs/templates.md. */
  readonly about: string;
  /** `safe` may be printed in `places`; `text` needs another helper around it. */
  readonly gives: 'safe' | 'text';
  readonly places: readonly TextPlace[];
  readonly apply: (text: string) => string;
}

/** By the name that templates call them. */
export const TEXT_HELPERS: Readonly<Record<string, TextHelper>> = {
  md: {
    about: 'For Markdown, anywhere in a line: shows exactly the text’s characters, and its `code` as code.',
    gives: 'safe',
    places: ['Markdown'],
    apply: escapeMarkdown,
  },
  url: {
    about: 'For an address, in a link or alone; empty unless it is http, https or mailto.',
    gives: 'safe',
    places: ['Markdown', 'address', 'HTML', 'front matter', 'JSON', 'mrkdwn'],
    apply: escapeUrl,
  },
  html: {
    about: 'For HTML: `<summary>{{html title}}</summary>`.',
    gives: 'safe',
    places: ['HTML'],
    apply: escapeHtml,
  },
  yaml: {
    about: 'For a value in front matter, with quotes where it needs them.',
    gives: 'safe',
    places: ['front matter'],
    apply: escapeYaml,
  },
  slack: {
    about: 'For Slack’s mrkdwn, which is not Markdown.',
    gives: 'safe',
    places: ['mrkdwn'],
    apply: escapeSlack,
  },
  json: {
    about: 'For the inside of a JSON string: `"{{json title}}"`.',
    gives: 'safe',
    places: ['JSON'],
    apply: escapeJson,
  },
  plain: {
    about: 'Drops the marks of `code`, inside another helper: `{{yaml (plain title)}}`.',
    gives: 'text',
    places: [],
    apply: plainText,
  },
};

/** The helper that each place needs. */
export const HELPER_FOR: Readonly<Record<TextPlace, string>> = {
  Markdown: 'md',
  address: 'url',
  HTML: 'html',
  'front matter': 'yaml',
  JSON: 'json',
  mrkdwn: 'slack',
};
