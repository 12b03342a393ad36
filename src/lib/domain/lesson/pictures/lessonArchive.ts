/**
 * A lesson with its pictures as one file, `name.salient.zip`: the folder of a dataset with its
 * `scenes/`, and `pictures/` beside them.
 */
import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { Problem } from '../../model/problem.ts';
import type { LessonFile } from '../readLesson.ts';
import { LARGEST_LESSON, readText, type OtherFile } from '../readText.ts';
import { LARGEST_ARCHIVE } from './archiveSize.ts';
import { namedPictures } from './namedPictures.ts';
import { isPictureName, LARGEST_PICTURE, pictureType, type Picture } from './picture.ts';

const MOST_PARTS = 1_000;
const ENDING = '.salient.zip';

export interface LessonArchive {
	/** The scenes of all its files, in the order of their names. */
	file: LessonFile;
	/** Those that a scene names, under the names it gives them. */
	pictures: Picture[];
	/** What of the archive is left out, and why. */
	problems: Problem[];
}

/** Why an archive is no lesson. */
export type ArchiveRefusal = OtherFile | 'archiveTooLarge' | 'archiveDamaged' | 'archiveNoLesson';

type Read =
	{ ok: true; archive: LessonArchive } | { ok: false; kind: ArchiveRefusal; problem: Problem };

/** The lesson of an archive. What it holds is bounded before it is unpacked. Never throws. */
export function readLessonArchive(name: string, bytes: Uint8Array): Read {
	const refuse = (kind: ArchiveRefusal, message: string, hint: string): Read => ({
		ok: false,
		kind,
		problem: { file: name, message, hint }
	});
	const tooLarge = () =>
		refuse(
			'archiveTooLarge',
			'The archive is too large, or says that it is.',
			'Leave pictures out, or make two lessons of it.'
		);
	if (bytes.length > LARGEST_ARCHIVE) return tooLarge();
	let unpacked: Unpacked | null;
	try {
		unpacked = unpack(bytes);
	} catch {
		return refuse(
			'archiveDamaged',
			'The archive is damaged: it cannot be unpacked.',
			'Ask for it once more.'
		);
	}
	if (!unpacked) return tooLarge();
	const { parts, left } = unpacked;
	const texts = lessonParts([...parts.keys()]).map((path) => ({ path, bytes: parts.get(path) }));
	const problems: Problem[] = [];
	let other: OtherFile | null = null;
	const found: string[] = [];
	for (const { path, bytes: part } of texts) {
		const read = readText(path, part ?? new Uint8Array());
		if (read.ok) found.push(read.file.text.trim());
		else {
			problems.push(read.problem);
			other ??= read.kind;
		}
	}
	if (found.length === 0)
		return other !== null && problems[0]
			? { ok: false, kind: other, problem: problems[0] }
			: refuse(
					'archiveNoLesson',
					'The archive holds no lesson.',
					`A lesson with pictures is saved in the editor, as ${ENDING}; it holds scenes/lesson.md.`
				);
	const text = `${found.join('\n\n')}\n`;
	const pictures = namedPictures(text).flatMap((wanted) => {
		const part = partNamed(parts, wanted);
		const type = part && pictureType(part);
		if (type) return [{ name: wanted, type, bytes: Uint8Array.from(part) }];
		// A name that no picture can have is told of where the scene gives it.
		if (isPictureName(wanted))
			problems.push({ file: wanted, ...whyWithout(wanted, part !== undefined, left) });
		return [];
	});
	const bare = name.replace(/(\.salient)?\.zip$/i, '') || 'lesson';
	return { ok: true, archive: { file: { name: `${bare}.md`, text }, pictures, problems } };
}

/** @returns the bytes of `archiveName`, which `readLessonArchive` gives back */
export function writeLessonArchive(
	{ text }: Pick<LessonFile, 'text'>,
	pictures: readonly Picture[]
): Uint8Array<ArrayBuffer> {
	const parts = pictures.map(
		// They are packed already.
		({ name, bytes }) => [`pictures/${name}`, [bytes, { level: 0 as const }]] as const
	);
	return Uint8Array.from(
		zipSync({
			'scenes/lesson.md': new TextEncoder().encode(text),
			...Object.fromEntries(parts)
		})
	);
}

/** What an archive of a lesson's file is called. */
export function archiveName(file: string): string {
	return `${file.replace(/(\.salient\.zip|\.\w{1,8})$/i, '') || 'lesson'}${ENDING}`;
}

interface Unpacked {
	/** What a lesson may need of an archive, by path. */
	parts: Map<string, Uint8Array>;
	/** Paths of pictures that are too large. */
	left: readonly string[];
}

/** Null where it is more than is unpacked. */
function unpack(bytes: Uint8Array): Unpacked | null {
	const left: string[] = [];
	let count = 0;
	let size = 0;
	const isTaken = ({ name, originalSize }: UnzipFileInfo): boolean => {
		count++;
		const isText = /\.(md|markdown)$/i.test(name);
		if (!isText && !/\.(png|jpe?g|webp|avif)$/i.test(name)) return false;
		if (originalSize > (isText ? LARGEST_LESSON : LARGEST_PICTURE)) {
			// A lesson without a picture is one still; without its words it is none.
			if (isText) size = Infinity;
			else left.push(withSlashes(name));
			return false;
		}
		size += originalSize;
		return count <= MOST_PARTS && size <= LARGEST_ARCHIVE;
	};
	const parts = unzipSync(bytes, { filter: isTaken });
	if (count > MOST_PARTS || size > LARGEST_ARCHIVE) return null;
	const byPath = Object.entries(parts).map(([path, part]) => [withSlashes(path), part] as const);
	return { parts: new Map(byPath), left };
}

/** The part whose file bears a name, in whichever folder. */
function partNamed(parts: ReadonlyMap<string, Uint8Array>, wanted: string): Uint8Array | undefined {
	const path = [...parts.keys()].find((each) => isSameName(baseName(each), wanted));
	return path === undefined ? undefined : parts.get(path);
}

/** Why a scene goes without a picture that it names, and what to do about it. */
function whyWithout(
	wanted: string,
	isThere: boolean,
	left: readonly string[]
): Pick<Problem, 'message' | 'hint'> {
	if (isThere)
		return {
			message: `${wanted} is no picture in PNG, JPEG, WebP or AVIF.`,
			hint: 'Save it as one of these and choose it in the editor.'
		};
	if (left.some((path) => isSameName(baseName(path), wanted)))
		return {
			message: `${wanted} is larger than ${String(LARGEST_PICTURE / 1_000_000)} MB.`,
			hint: 'Choose it in the editor, which draws it smaller.'
		};
	return {
		message: `A scene names ${wanted}, and the archive holds no such file.`,
		hint: 'Put it into the folder pictures/ under that very name, or choose it in the editor.'
	};
}

/** Some systems write the accent of a letter as a letter of its own. */
function isSameName(one: string, other: string): boolean {
	return one.normalize('NFC') === other.normalize('NFC');
}

function withSlashes(path: string): string {
	return path.replaceAll('\\', '/');
}

/** Paths of the files of a lesson: those in `scenes/`, else those that lie highest. Other languages have folders below. */
function lessonParts(paths: readonly string[]): string[] {
	const texts = paths
		.filter(
			(path) => /\.(md|markdown)$/i.test(path) && !/(^|\/)(readme\.|__macosx\/|\.)/i.test(path)
		)
		.sort();
	const inScenes = texts.filter((path) => /(^|\/)scenes\/[^/]+$/.test(path));
	if (inScenes.length > 0) return inScenes;
	const depth = (path: string) => path.split('/').length;
	const highest = Math.min(...texts.map(depth));
	return texts.filter((path) => depth(path) === highest);
}

function baseName(path: string): string {
	return path.replace(/^.*\//, '');
}
