import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { Numbers } from '../../../src/lib/state/numbers.svelte.ts';
import CompareControls from '../../../src/lib/ui/compare/CompareControls.svelte';
import { keepFocus } from '../../../src/lib/ui/kit/focus-keeper.ts';
import PlaybackControls from '../../../src/lib/ui/timeline/PlaybackControls.svelte';
import OnPage from '../../fixtures/ui/OnPage.svelte';
import { quickAtlas } from '../../fixtures/ui/quickAtlas.ts';

const nothingComputed = { comparison: null, comparisonProblem: null } as unknown as Numbers;
const undo: (() => unknown)[] = [];

afterEach(() => {
	for (const each of undo.splice(0).reverse()) void each();
});

function show(shown: Component, day: string) {
	const { atlas, passTime } = quickAtlas(day);
	const page = mount(OnPage, {
		target: document.body,
		props: { atlas, numbers: nothingComputed, shown }
	});
	undo.push(() => unmount(page), keepFocus(document));
	flushSync();
	return { atlas, passTime };
}

function html(text: string): HTMLElement {
	const main = document.createElement('main');
	main.innerHTML = text;
	document.body.append(main);
	undo.push(() => {
		main.remove();
	}, keepFocus(document));
	return main;
}

const button = (name: string) => {
	const found = [...document.querySelectorAll('button')].find(
		(each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name
	);
	if (!found) throw new Error(`There is no button "${name}".`);
	return found;
};
const find = (selector: string) => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`There is no ${selector}.`);
	return found;
};
const drawn = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
async function focused(): Promise<string> {
	await drawn();
	const { activeElement } = document;
	return activeElement?.getAttribute('aria-label') ?? activeElement?.outerHTML.slice(0, 60) ?? '';
}

describe('what has the focus and goes away', () => {
	it('hands it to what comes in its place, and back', async () => {
		show(CompareControls, '2025-03-12');
		button('Compare with another day').focus();
		button('Compare with another day').click();
		flushSync();
		await drawn();
		expect(document.activeElement).toBe(find('input[type="date"]'));
		button('End the comparison').focus();
		button('End the comparison').click();
		flushSync();
		await drawn();
		expect(document.activeElement).toBe(button('Compare with another day'));
	});

	it('stays on the button that plays, through to the end and from there on again', async () => {
		const { atlas, passTime } = show(PlaybackControls, '2025-03-11');
		button('Play').focus();
		button('Play').click();
		flushSync();
		expect(document.activeElement).toBe(button('Pause'));
		while (atlas.playback.playing) passTime();
		flushSync();
		await drawn();
		expect(atlas.day).toBe(atlas.dataset.period.last);
		expect(document.activeElement).toBe(button('Play'));
		button('Play').click();
		flushSync();
		expect(find('[data-playing="anew"]').textContent).toContain(
			'from the beginning, 6 August 2024'
		);
		expect(document.activeElement).toBe(button('Pause'));
	});

	it('hands it to the next of a list, then to the one before, then to where it was', async () => {
		html(`<button id="before">Before</button><section><ul>
			<li id="a"><button id="one">1</button></li><li id="b"><button id="two">2</button></li>
			<li id="c"><button id="three">3</button></li></ul></section>`);
		find('#before').focus();
		find('#two').focus();
		find('#b').remove();
		await drawn();
		expect(document.activeElement).toBe(find('#three'));
		find('#c').remove();
		await drawn();
		expect(document.activeElement).toBe(find('#one'));
		find('section').remove();
		await drawn();
		expect(document.activeElement).toBe(find('#before'));
		find('#before').remove();
		await drawn();
		expect(document.activeElement).toBe(find('main'));
	});

	it('hands it back to where it was when a window goes away whole, not to the top', async () => {
		html(`<a id="skip" href="#on">Skip</a><button id="opens">Open</button>
			<dialog open><button id="close">Close</button></dialog>
			<div id="told" role="alert"><button id="again">Try again</button></div>`);
		find('#opens').focus();
		find('#close').focus();
		find('dialog').remove();
		await drawn();
		expect(document.activeElement).toBe(find('#opens'));
		find('#again').focus();
		find('#told').remove();
		await drawn();
		expect(document.activeElement).toBe(find('#opens'));
	});

	it('keeps what the page itself did about it', async () => {
		html('<button id="a">A</button><button id="b">B</button><button id="c">C</button>');
		find('#a').focus();
		find('#a').remove();
		find('#c').focus();
		expect(await focused()).toContain('id="c"');
	});

	it('leaves alone what the reader left', async () => {
		html('<button id="a">A</button><button id="b">B</button>');
		find('#a').focus();
		find('#a').blur();
		await drawn();
		find('#a').remove();
		await drawn();
		expect(document.activeElement).toBe(document.body);
	});
});
