import { describe, expect, it } from 'vitest';
import { lessonId } from '../../../src/lib/state/lesson/lesson-id.ts';
import { Browser, lessonFile, settled } from './windows.ts';

describe('a teacher’s own file', () => {
	it('is there after a reload, though a scene of the lesson has the same name', async () => {
		const window = await new Browser().window().open();
		await window.lesson.openOwn(lessonFile('mine.md', 'Mine', 'Three'));
		window.lesson.step(1);
		expect(window.address).toBe('?three');
		await window.reload();
		expect(window.lesson.own?.name).toBe('mine.md');
		expect([window.headline, window.lesson.index]).toEqual(['Three', 1]);
	});

	it('gives way to an address of the lesson that ships with the page', async () => {
		const window = await new Browser().window().open();
		await window.lesson.openOwn(lessonFile('mine.md', 'Mine', 'Three'));
		window.history.push('/three');
		await window.reload();
		expect(window.lesson.own).toBeNull();
		expect(window.lesson.index).toBe(2);
	});

	it('is left by Back, and found again', async () => {
		const window = await new Browser().window().open();
		await window.lesson.openOwn(lessonFile('mine.md', 'Mine'));
		window.back();
		expect(window.lesson.own).toBeNull();
		expect(window.headline).toBe('One');
		window.history.push('?mine');
		void window.lesson.followAddress();
		expect(window.lesson.own?.name).toBe('mine.md');
		expect(window.headline).toBe('Mine');
	});

	it('is the one that the address names, when Back leads from one to another', async () => {
		const browser = new Browser();
		browser.namesLessons = true;
		const window = await browser.window().open();
		await window.lesson.openOwn(lessonFile('first.md', 'First'));
		await window.lesson.openOwn(lessonFile('second.md', 'Second'));
		window.back();
		await settled();
		expect([window.lesson.own?.name, window.headline]).toEqual(['first.md', 'First']);
		expect(window.lesson.missing).toBeNull();
		window.back();
		await settled();
		expect([window.lesson.own, window.headline]).toEqual([null, 'One']);
	});

	it('without a scene leaves the one before on screen, and says which file is at fault', async () => {
		const window = await new Browser().window().open();
		await window.lesson.openOwn(lessonFile('good.md', 'Mine'));
		await window.lesson.openOwn({ name: 'bad.md', text: '' });
		expect(window.lesson.own?.name).toBe('good.md');
		expect(window.lesson.problems).toEqual([]);
		expect(window.lesson.rejected?.name).toBe('bad.md');
		expect(window.lesson.rejected?.problems[0]?.message).toBe('The file holds no scene.');
	});

	it('that cannot be read yet leaves the built-in lesson, and is read on another try', async () => {
		const browser = new Browser();
		const window = await browser.window().open();
		await window.lesson.openOwn(lessonFile('mine.md', 'Mine', 'Yours'));
		window.lesson.step(1);
		browser.loads = false;
		await window.reload();
		expect(window.lesson.unread?.name).toBe('mine.md');
		expect(window.headline).toBe('One');
		browser.loads = true;
		await window.lesson.retryOwn();
		expect(window.lesson.unread).toBeNull();
		expect(window.headline).toBe('Mine');
	});

	it('reaches the other windows with its scene', async () => {
		const browser = new Browser();
		const [screen, speaker] = [await browser.window().open(), await browser.window(null).open()];
		await screen.lesson.openOwn(lessonFile('mine.md', 'Mine', 'Yours'));
		await settled();
		speaker.lesson.step(1);
		await settled();
		expect(screen.headline).toBe('Yours');
	});
});

it('a lesson that was just written is shown, whatever lesson another window shows', async () => {
	const browser = new Browser();
	const other = await browser.window('/three').open();
	const written = JSON.stringify({
		...{ scene: 0, black: false, question: 'hidden', activity: 'closed', startedAt: null },
		own: lessonFile('mine.md', 'Mine', 'Yours')
	});
	const screen = await browser.window('/', written).open();
	expect([screen.headline, other.headline]).toEqual(['Mine', 'Mine']);
	// Once it runs, a window that is loaded anew asks where it is.
	screen.lesson.step(1);
	await settled();
	screen.lesson.close();
	other.lesson.step(-1);
	await screen.reload();
	expect(screen.headline).toBe('Mine');
});

describe('the address', () => {
	it('leads back to the first scene, which an address without one stands for', async () => {
		const window = await new Browser().window().open();
		window.lesson.step(1);
		expect(window.address).toBe('/guess');
		window.back();
		expect(window.headline).toBe('One');
	});

	it('without a scene stands for wherever the lesson was', async () => {
		const window = await new Browser().window().open();
		window.lesson.goTo(2);
		window.history.push('/');
		await window.reload();
		expect(window.headline).toBe('Three');
		window.lesson.step(1);
		window.back();
		expect(window.headline).toBe('Three');
	});

	it('of a scene means that scene, whatever another window shows', async () => {
		const browser = new Browser();
		const speaker = await browser.window(null).open();
		speaker.lesson.goTo(3);
		browser.now = 5000;
		const screen = await browser.window('/three').open();
		expect([screen.headline, speaker.headline]).toEqual(['Three', 'Three']);
		// The clock goes on, in both.
		expect([screen.lesson.startedAt, speaker.lesson.startedAt]).toEqual([1000, 1000]);
	});

	it('of a scene that is only reloaded follows the other window', async () => {
		const browser = new Browser();
		const screen = await browser.window('/three').open();
		const speaker = await browser.window(null).open();
		screen.lesson.close();
		speaker.lesson.step(1);
		await screen.reload();
		expect(screen.headline).toBe('Four');
		expect(screen.address).toBe('/four');
	});
});

describe('a scene with an activity', () => {
	it('opens with it, shows itself a step on, and the next scene another step on', async () => {
		const { lesson } = await new Browser().window().open();
		lesson.step(1);
		expect([lesson.scene.headline, lesson.activity]).toEqual(['Guess', 'asked']);
		lesson.step(1);
		expect([lesson.scene.headline, lesson.activity]).toEqual(['Guess', 'closed']);
		lesson.step(1);
		expect([lesson.scene.headline, lesson.activity]).toEqual(['Three', 'closed']);
	});

	it('does not ask again on the way back', async () => {
		const { lesson } = await new Browser().window('/three').open();
		lesson.step(-1);
		expect([lesson.scene.headline, lesson.activity]).toEqual(['Guess', 'closed']);
	});

	it('reveals its answer in every window, and after a reload', async () => {
		const browser = new Browser();
		const [screen, speaker] = [
			await browser.window('/guess').open(),
			await browser.window(null).open()
		];
		expect(speaker.lesson.activity).toBe('asked');
		speaker.lesson.setActivity('revealed');
		await settled();
		expect(screen.lesson.activity).toBe('revealed');
		await screen.reload();
		expect(screen.lesson.activity).toBe('revealed');
	});

	it('is what no other scene has', async () => {
		const { lesson } = await new Browser().window().open();
		lesson.setActivity('asked');
		expect(lesson.activity).toBe('closed');
	});
});

describe('the short path', () => {
	it('is what steps go along, forth and back, and what the address keeps', async () => {
		const window = await new Browser().window().open();
		const { lesson } = window;
		expect([lesson.way.hasShort, lesson.way.path]).toEqual([true, 'whole']);
		lesson.setPath('short');
		expect(window.address).toBe('/one&path=short');
		expect(lesson.next?.headline).toBe('Four');
		lesson.step(1);
		expect([window.headline, window.address]).toEqual(['Four', '/four&path=short']);
		expect([lesson.isAtStart, lesson.isAtEnd]).toEqual([false, true]);
		lesson.step(-1);
		expect([window.headline, lesson.isAtStart]).toEqual(['One', true]);
	});

	it('leaves every scene to be gone to, and goes on from there', async () => {
		const { lesson } = await new Browser().window('/one&path=short').open();
		expect(lesson.way.path).toBe('short');
		lesson.goTo(2);
		expect([lesson.scene.headline, lesson.next?.headline]).toEqual(['Three', 'Four']);
		lesson.step(-1);
		expect(lesson.scene.headline).toBe('One');
		lesson.goToEnd('last');
		expect(lesson.scene.headline).toBe('Four');
	});

	it('is the same in every window, and after a reload', async () => {
		const browser = new Browser();
		const [screen, speaker] = [await browser.window().open(), await browser.window(null).open()];
		screen.lesson.setPath('short');
		await settled();
		expect(speaker.lesson.next?.headline).toBe('Four');
		speaker.lesson.close();
		await speaker.reload();
		expect(speaker.lesson.way.path).toBe('short');
		speaker.lesson.setPath('whole');
		await settled();
		expect([screen.lesson.way.path, screen.address]).toEqual(['whole', '/one']);
	});

	it('is what the address says, and what was before where that names nothing', async () => {
		const window = await new Browser().window('/one&path=short').open();
		window.history.push('/');
		await window.reload();
		expect(window.lesson.way.path).toBe('short');
		window.history.push('/three');
		void window.lesson.followAddress();
		expect([window.headline, window.lesson.way.path]).toEqual(['Three', 'whole']);
		window.back();
		expect([window.headline, window.lesson.way.path]).toEqual(['One', 'short']);
	});

	it('is none in a lesson that marks no scene', async () => {
		const { lesson } = await new Browser().window().open();
		lesson.setPath('short');
		await lesson.openOwn(lessonFile('mine.md', 'Mine', 'Yours'));
		expect(lesson.way.hasShort).toBe(false);
		lesson.step(1);
		expect(lesson.scene.headline).toBe('Yours');
	});
});

describe('a number typed', () => {
	it('leads to that scene, and to the last where there are fewer', async () => {
		const { lesson } = await new Browser().window().open();
		expect(lesson.enterTyped()).toBe(false);
		lesson.type(3);
		expect(lesson.enterTyped()).toBe(true);
		expect(lesson.index).toBe(2);
		lesson.type(9);
		lesson.type(9);
		lesson.enterTyped();
		expect([lesson.index, lesson.typed, lesson.isAtEnd]).toEqual([3, '', true]);
	});
});

describe('what else the windows share', () => {
	it('is the black screen, which a step lifts, and the question with its answer', async () => {
		const browser = new Browser();
		const [screen, speaker] = [await browser.window().open(), await browser.window(null).open()];
		screen.lesson.toggleBlack();
		await settled();
		expect(speaker.lesson.black).toBe(true);
		speaker.lesson.step(1);
		await settled();
		expect([screen.lesson.black, screen.lesson.index]).toEqual([false, 0]);
	});
});

describe('a link to a teacher’s own lesson', () => {
	it('that the device has not says so, whatever lesson is under it', async () => {
		const window = await new Browser().window('?mine&lesson=0badcafe').open();
		expect(window.lesson.missing).toBe('elsewhere');
		await window.lesson.openOwn(lessonFile('mine.md', 'Mine'));
		expect(window.lesson.missing).toBeNull();
		expect(window.headline).toBe('Mine');
	});

	it('does not show another of her lessons for it', async () => {
		const browser = new Browser();
		const window = await browser.window().open();
		await window.lesson.openOwn(lessonFile('other.md', 'Other', 'Mine'));
		window.history.push('?mine&lesson=0badcafe');
		await window.reload();
		expect(window.lesson.own).toBeNull();
		expect(window.lesson.missing).toBe('elsewhere');
	});

	it('finds it again on the device, in another window', async () => {
		const browser = new Browser();
		const file = lessonFile('mine.md', 'Mine', 'Yours');
		await (await browser.window().open()).lesson.openOwn(file);
		const other = await browser.window(`?yours&lesson=${lessonId(file)}`).open();
		expect(other.lesson.missing).toBeNull();
		expect(other.headline).toBe('Yours');
	});

	it('that holds it opens it, before what the window had open', async () => {
		const browser = new Browser();
		const window = await browser.window().open();
		await window.lesson.openOwn(lessonFile('old.md', 'Old', 'Older'));
		window.lesson.step(1);
		window.history.push('/');
		browser.given = { ok: true, file: lessonFile('sent.md', 'Sent', 'Next') };
		await window.reload();
		expect([window.lesson.own?.name, window.headline]).toEqual(['sent.md', 'Sent']);
		expect([...browser.files.values()].map(({ name }) => name)).toEqual(['old.md', 'sent.md']);
	});

	it('that is not whole says so', async () => {
		const browser = new Browser();
		browser.given = { ok: false, why: 'broken' };
		const window = await browser.window().open();
		expect(window.lesson.missing).toBe('broken');
		window.lesson.closeOwn();
		expect(window.lesson.missing).toBeNull();
	});
});
