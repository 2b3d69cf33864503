/** Many random texts. */
import { describeAnyText } from './any-text.ts';

describeAnyText(2_000);
