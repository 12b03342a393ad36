/** A picture of a lesson: its file, told by its bytes and named after what it holds. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/avif';

export interface Picture {
	/** Of its file, as a scene names it. */
	name: string;
	type: PictureType;
	bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes of the largest picture that a lesson takes in. */
export const LARGEST_PICTURE = 8_000_000;

const ENDINGS: Readonly<Record<PictureType, string>> = {
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/webp': 'webp',
	'image/avif': 'avif'
};
/** Hexadecimal digits of what a file holds. */
const DIGITS = 12;
const LONGEST_STEM = 60;

/** What a file is by its first bytes; null where it is no picture that a page may show. SVG is none: it can run scripts. */
export function pictureType(bytes: Uint8Array): PictureType | null {
	const start = String.fromCharCode(...bytes.subarray(0, 16));
	if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
	if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
	if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
	if (start.slice(4, 8) === 'ftyp' && /^avi[fs]$/.test(start.slice(8, 12))) return 'image/avif';
	return null;
}

/** Whether a scene may name a picture's file so: one file, in no folder. */
export function isPictureName(name: string): boolean {
	return (
		name.length <= 120 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._ -]*\.(png|jpe?g|webp|avif)$/iu.test(name)
	);
}

/**
 * A picture under a name that holds digits of what it shows, so that a lesson which names it means
 * this one: `bridge.jpg` becomes `bridge-3fa91c02d41e.jpg`. A name that has them stays.
 */
export function namedPicture(
	file: string,
	type: PictureType,
	bytes: Uint8Array<ArrayBuffer>
): Picture {
	const digits = bytesToHex(sha256(bytes)).slice(0, DIGITS);
	const stem = file
		.replace(/^.*[\\/]/, '')
		.replace(/\.\w{1,8}$/, '')
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
		.replace(/^[^\p{L}\p{N}]+|[.-]+$/gu, '')
		.slice(0, LONGEST_STEM);
	const before = stem.endsWith(`-${digits}`) ? stem : `${stem || 'picture'}-${digits}`;
	return { name: `${before}.${ENDINGS[type]}`, type, bytes };
}
