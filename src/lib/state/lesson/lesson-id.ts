import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LessonFile } from '../../domain/lesson/readLesson.ts';

/** Names a teacher's own lesson in addresses: eight hexadecimal digits of what it says. */
export function lessonId({ text }: Pick<LessonFile, 'text'>): string {
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);
}
