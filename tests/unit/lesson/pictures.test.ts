import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
	archiveName,
	readLessonArchive,
	writeLessonArchive
} from '../../../src/lib/domain/lesson/pictures/lessonArchive.ts';
import {
	namedPictures,
	renamePictures
} from '../../../src/lib/domain/lesson/pictures/namedPictures.ts';
import {
	isPictureName,
	LARGEST_PICTURE,
	namedPicture,
	pictureType
} from '../../../src/lib/domain/lesson/pictures/picture.ts';
import { readLesson } from '../../../src/lib/domain/lesson/readLesson.ts';
import { isArchive } from '../../../src/lib/domain/lesson/readText.ts';
import { fromBase64, toBase64 } from '../../../src/lib/state/lesson/base64.ts';
import { LessonPictures } from '../../../src/lib/state/lesson/lesson-pictures.svelte.ts';
import { known } from './vocabulary.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0x4a]);
const scene = (more: string, headline = 'One') =>
	`---\nday: 2025-03-12\n${more}---\n\n# ${headline}\n`;
const LESSON = scene('picture: bridge.png\ncredit: Jane Doe, CC BY 4.0\nalt: A bridge\n');

const firstOf = (text: string) => {
	const { scenes, problems } = readLesson([{ name: 'x.md', text }], known);
	return { picture: scenes[0]?.picture ?? null, problems };
};
const open = (bytes: Uint8Array, name = 'mine.salient.zip') => readLessonArchive(name, bytes);
const archive = (parts: Record<string, Uint8Array>) => open(zipSync(parts));

describe('a picture of a scene', () => {
	it('has a file, a credit and words', () => {
		expect(firstOf(LESSON)).toEqual({
			picture: { file: 'bridge.png', credit: 'Jane Doe, CC BY 4.0', alt: 'A bridge' },
			problems: []
		});
	});
	it('is not shown without a credit or without words, and both are asked for', () => {
		const { picture, problems } = firstOf(scene('picture: bridge.png\n'));
		expect(picture).toBeNull();
		expect(problems).toMatchObject([
			{ line: 3, hint: expect.stringMatching(/credit:.* and .*alt:/) as string }
		]);
	});
	it.each(['../bridge.png', 'a/b.png', 'bridge.svg', 'https://example.org/b.png', '.png'])(
		'is no file such as %s',
		(file) => {
			expect(isPictureName(file)).toBe(false);
			const { picture, problems } = firstOf(scene(`picture: ${file}\ncredit: x\nalt: y\n`));
			expect(picture).toBeNull();
			expect(problems).toHaveLength(1);
		}
	);
	it('is missed where only its credit is there', () => {
		expect(firstOf(scene('credit: Jane Doe\n')).problems).toMatchObject([{ line: 3 }]);
	});
	it('is told by its bytes, and bears digits of them', () => {
		expect(pictureType(PNG)).toBe('image/png');
		expect(pictureType(JPEG)).toBe('image/jpeg');
		expect(pictureType(strToU8('RIFF....WEBPVP8 '))).toBe('image/webp');
		expect(pictureType(strToU8('\0\0\0 ftypavif'))).toBe('image/avif');
		expect(pictureType(strToU8('<svg onload="alert(1)"/>'))).toBeNull();
		expect(pictureType(strToU8('GIF89a'))).toBeNull();
		const { name } = namedPicture('C:\\photos\\Міст через р. Псел.JPEG', 'image/png', PNG);
		expect(name).toMatch(/^Міст-через-р.-Псел-[\da-f]{12}\.png$/);
		expect(isPictureName(name)).toBe(true);
		expect(namedPicture(name, 'image/png', PNG).name).toBe(name);
		expect(namedPicture(name, 'image/png', PNG.slice(0, 9)).name).not.toBe(name);
	});
	it('has a name that a scene may give, whatever its file was called', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (file) => {
				const { name } = namedPicture(file, 'image/jpeg', JPEG);
				expect(isPictureName(name)).toBe(true);
				expect(firstOf(scene(`picture: ${name}\ncredit: x\nalt: y\n`)).picture?.file).toBe(name);
				expect(namedPicture(name, 'image/jpeg', JPEG).name).toBe(name);
			})
		);
	});
	it('is named in the text once, and renamed there alone', () => {
		const text = `${LESSON}\n${scene('picture: bridge.png\n')}\nThe picture: bridge.png!\n`;
		expect(namedPictures(text)).toEqual(['bridge.png']);
		const renamed = renamePictures(text, new Map([['bridge.png', 'b-1.png']]));
		expect(namedPictures(renamed)).toEqual(['b-1.png']);
		expect(renamed).toContain('The picture: bridge.png!');
		expect(renamed.replaceAll('b-1.png', 'bridge.png')).toBe(text);
	});
});

describe('a lesson with its pictures in one file', () => {
	it('comes back as it was saved', () => {
		const picture = namedPicture('bridge.png', 'image/png', PNG);
		const text = renamePictures(LESSON, new Map([['bridge.png', picture.name]]));
		const bytes = writeLessonArchive({ text }, [picture]);
		expect(Object.keys(unzipSync(bytes))).toEqual(['scenes/lesson.md', `pictures/${picture.name}`]);
		expect(isArchive(bytes)).toBe(true);
		expect(open(bytes, archiveName('mine.md'))).toEqual({
			ok: true,
			archive: { file: { name: 'mine.md', text }, pictures: [picture], problems: [] }
		});
	});
	it.each([
		['lesson.md', 'lesson.salient.zip'],
		['lesson.salient.zip', 'lesson.salient.zip'],
		['урок', 'урок.salient.zip'],
		['', 'lesson.salient.zip']
	])('%s is saved as %s', (file, name) => expect(archiveName(file)).toBe(name));
	it('is the folder of a dataset as well: its scenes in order, not those of other languages', () => {
		const read = archive({
			'kursk/README.md': strToU8('# Read me'),
			'kursk/scenes/02-two.md': strToU8(scene('', 'Two')),
			'kursk/scenes/01-one.md': strToU8(LESSON),
			'kursk/scenes/uk/01-one.md': strToU8(scene('', 'Один')),
			'kursk/pictures/bridge.png': PNG,
			'kursk/pictures/unused.png': PNG
		});
		if (!read.ok) throw new Error(read.problem.message);
		expect(read.archive.file.text.match(/^# .*$/gm)).toEqual(['# One', '# Two']);
		expect(read.archive.pictures.map(({ name }) => name)).toEqual(['bridge.png']);
	});
	it('takes nothing for a picture that is none, and says so', () => {
		const read = archive({
			'lesson.md': strToU8(LESSON),
			'bridge.png': strToU8('<html><script>alert(1)</script>')
		});
		expect(read).toMatchObject({
			archive: { pictures: [], problems: [{ file: 'bridge.png' }] }
		});
	});
	it.each([
		['holds no lesson', zipSync({ 'notes.csv': strToU8('a,b') }), 'holds no lesson'],
		['is cut off', zipSync({ 'lesson.md': strToU8(LESSON) }).slice(0, 60), 'damaged'],
		[
			'holds very many parts',
			zipSync(
				Object.fromEntries(
					Array.from({ length: 1_001 }, (_, at) => [`${String(at)}.md`, strToU8('# a')])
				)
			),
			'too large'
		],
		['is packed to unfold', zipSync({ 'lesson.md': new Uint8Array(50_000_000) }), 'too large']
	])('that %s is refused with a sentence', (_, bytes, why) => {
		const read = open(bytes);
		expect(read.ok ? '' : read.problem.message).toContain(why);
	});
	it('leaves out a picture that is larger than any may be', () => {
		const large = new Uint8Array(LARGEST_PICTURE + 1);
		large.set(PNG);
		expect(archive({ 'lesson.md': strToU8(LESSON), 'bridge.png': large })).toMatchObject({
			archive: {
				pictures: [],
				problems: [{ file: 'bridge.png', message: 'bridge.png is larger than 8 MB.' }]
			}
		});
	});
	it('says which picture of a scene is not in it', () => {
		expect(archive({ 'lesson.md': strToU8(LESSON), 'brigde.png': PNG })).toMatchObject({
			archive: {
				pictures: [],
				problems: [
					{
						file: 'bridge.png',
						message: 'A scene names bridge.png, and the archive holds no such file.'
					}
				]
			}
		});
	});
	it('knows a picture by its name, whichever way its accents are written', () => {
		const [composed, apart] = ['Києві-й.png'.normalize('NFC'), 'Києві-й.png'.normalize('NFD')];
		expect(composed).not.toBe(apart);
		for (const [named, held] of [
			[composed, apart],
			[apart, composed]
		] as const) {
			const text = LESSON.replace('bridge.png', named);
			expect(archive({ 'lesson.md': strToU8(text), [`pictures/${held}`]: PNG })).toMatchObject({
				archive: { pictures: [{ name: named }], problems: [] }
			});
		}
	});
	it('unpacks no more than it says that it holds', () => {
		const bytes = zipSync({ 'lesson.md': strToU8(LESSON.repeat(2_000)) });
		const lying = bytes.slice();
		// The size of what is unpacked, where an archive lists its parts.
		const list = lying.findIndex(
			(_, at) => lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 1
		);
		new DataView(lying.buffer).setUint32(list + 24, 40, true);
		const read = open(lying);
		expect(read.ok ? read.archive.file.text.length : 0).toBeLessThanOrEqual(41);
	});
	it('never throws and holds no tag, however it is damaged', () => {
		const whole = zipSync({ 'lesson.md': strToU8(LESSON), 'bridge.png': PNG });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
				(changes) => {
					const damaged = whole.slice();
					for (const [at, byte] of changes) damaged[at] = byte;
					const read = open(damaged);
					if (!read.ok) {
						expect(read.problem.message).not.toBe('');
						return;
					}
					const { scenes } = readLesson([read.archive.file], known);
					expect(JSON.stringify(scenes)).not.toMatch(/<[a-z]/i);
				}
			),
			{ numRuns: 1_000 }
		);
	});
});

it('bytes go through text and back, and other text is none', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
			expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
		}),
		{ numRuns: 30 }
	);
	expect(fromBase64('не')).toBeNull();
});

it('the pictures of a lesson are those on the device, and the names of those that are not', async () => {
	const bridge = namedPicture('bridge.png', 'image/png', PNG);
	const pictures = new LessonPictures({
		keep: () => Promise.resolve(true),
		find: (name) => Promise.resolve(name === bridge.name ? bridge : null)
	});
	const text = scene(`picture: ${bridge.name}\n`) + scene('picture: gone.png\n', 'Two');
	expect(await pictures.within(text)).toEqual({ found: [bridge], missing: ['gone.png'] });
});
