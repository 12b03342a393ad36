/** Compiles the messages, which the types of everything else ask for. */
import { join } from 'node:path';
import { compileMessages } from './messages/compile.ts';

compileMessages(join(import.meta.dirname, '..'));
