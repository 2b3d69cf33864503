/** Some random texts; any-text.deep.test.ts has many. */
import { describeAnyText } from './any-text.ts';

describeAnyText(40);
