/** Render: describes what a template may name, so that the lint can check templates, the compiler the view, and docs can list it all. */

/** Text that anyone may have written (inline text, DESIGN §11): printed through an escaper only. */
export interface TextShape {
  readonly kind: 'text';
  /** One line for docs/templates.md. */
  readonly about: string;
}

/** Text that we made and that acts the same in every document: numbers, dates, encoded addresses, markers. */
export interface SafeShape {
  readonly kind: 'safe';
  readonly about: string;
}

/** Lists hold groups only, so that every block has names inside. */
export interface ListShape<Item extends ObjectShape = ObjectShape> {
  readonly kind: 'list';
  readonly about: string;
  readonly of: Item;
}

export interface ObjectShape<Fields extends ShapeFields = ShapeFields> {
  readonly kind: 'object';
  readonly about: string;
  readonly fields: Fields;
}

/** What one name stands for. There are no flags and numbers: an empty text is false, every other text true. */
export type Shape = TextShape | SafeShape | ListShape | ObjectShape;

/** The names inside an object. */
export interface ShapeFields {
  readonly [name: string]: Shape;
}

/** The data that a shape describes: total, so strings, lists and objects, and never null. */
export type ViewOf<Described extends Shape> =
  Described extends ObjectShape<infer Fields>
    ? { readonly [Name in keyof Fields]: ViewOf<Fields[Name]> }
    : Described extends ListShape<infer Item>
      ? readonly ViewOf<Item>[]
      : string;

/** A text from outside; `{{name}}` alone is an error, `{{md name}}` is not. */
export function text(about: string): TextShape {
  return { kind: 'text', about };
}

/** A text of our own making, printed as it is. */
export function safe(about: string): SafeShape {
  return { kind: 'safe', about };
}

/** A list for `{{#each}}`; as a condition, an empty one is false. */
export function list<Item extends ObjectShape>(about: string, of: Item): ListShape<Item> {
  return { kind: 'list', about, of };
}

/** Something with names of its own. It is always there, so a condition asks for one of its texts or lists. */
export function object<Fields extends ShapeFields>(about: string, fields: Fields): ObjectShape<Fields> {
  return { kind: 'object', about, fields };
}
