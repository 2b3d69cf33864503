/** Render: every name that a template of a launch may use, with what it holds. docs/templates.md is generated from it. */
import { list, object, safe, text, type ViewOf } from './shape.ts';

const stage = object('A stage of a launch', {
  name: text('As the plan calls it: `early-access`'),
  label: text('The same for a sentence: `early access`, `general availability`'),
  day: safe('`16 June 2026`; empty while nobody has said'),
  who: text('Who has it then, as the plan says'),
  isPublic: safe('`yes` where that is everyone'),
});

const task = object('A line of a launch’s checklist', {
  line: safe('What has to be done, by whom and by when, or that it is done'),
  text: text('What has to be done'),
  waits: text('The same in two or three words'),
  who: text('Who does it; empty where nobody is known'),
  day: safe('`Tue 16 June`; empty where nothing says when it is due'),
  marker: safe('The HTML comment that a line is known by when its words change'),
  box: safe('`x` where the plan proves that it is done, else a space'),
});

/** The one view that the templates of launches share. */
export const LAUNCH_SHAPE = object('The launch', {
  product: text('The product’s name; empty where nothing says it'),
  name: text('What colleagues call it'),
  slug: safe('Its name in paths: `scheduled-exports`'),
  promise: text('What customers can do now, in one sentence; empty while nobody wrote it'),
  headline: text('The same without its period, for a heading'),
  owner: text('Who answers for it; empty where the plan does not say'),
  isRetirement: safe('`yes` where something goes away'),
  stage,
  isLimited: safe('`yes` where the stage does not reach everyone'),
  isRemoval: safe('`yes` in the last stage of a retirement'),
  before: list('Stages that began before it', stage),
  after: list('Stages after it', stage),
  told: text('Groups who have heard of what is taken back or stopped'),
  isOnHold: safe('`yes` where nothing more of it goes out for now'),
  holdSince: safe('`20 May 2026`; empty where nobody knows'),
  reason: text('Why it is on hold, or was taken back; empty where the plan does not say'),
  howTo: safe('How to use it, as the plan writes it in Markdown'),
  instead: safe('What to do instead, as the plan writes it in Markdown'),
  goodToKnow: safe('Limits and how to turn it off, as the plan writes it in Markdown'),
  notPromised: safe('What nobody should promise, as the plan writes it in Markdown'),
  start: text('Address where it is turned on; may be empty'),
  docs: text('Address of its documentation; may be empty'),
  feedback: text('Address for answers; may be empty'),
  questions: list(
    'What customers may say',
    object('A question', {
      saying: text('What they say'),
      cause: text('What is going on'),
      answer: text('The answer'),
      ask: text('Whom to ask'),
    }),
  ),
  maintenance: object('The maintenance window', {
    start: safe('`Tue 16 June 2026, 05:00 UTC`; empty where there is none'),
    end: safe('When it ends: `05:30 UTC`, with its day where that is another'),
    subject: text('`Maintenance on Tue 16 June 2026`; empty where there is none'),
    impact: text('What people notice, as a sentence'),
  }),
  checklist: object('What the stage needs', {
    before: list('Before it begins', task),
    day: list('On the day', task),
    after: list('Afterwards', task),
    waiting: safe('Who is waited for, as Markdown; empty where nobody is'),
    leftOut: text('What was left out and why; empty when nothing was'),
    count: safe('How many lines there are'),
    done: safe('How many of them the plan proves to be done'),
  }),
});

/** The data for {@link LAUNCH_SHAPE}. */
export type LaunchView = ViewOf<typeof LAUNCH_SHAPE>;
export type LaunchStageView = ViewOf<typeof stage>;
export type LaunchTaskView = ViewOf<typeof task>;
