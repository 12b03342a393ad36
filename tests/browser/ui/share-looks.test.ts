import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import LooksForm from '../../fixtures/ui/LooksForm.svelte';

let page: Record<string, unknown>;
beforeEach(() => {
	page = mount(LooksForm, { target: document.body });
	flushSync();
	document.querySelector('details')?.setAttribute('open', '');
});
afterEach(() => unmount(page));

/** The field that a label with these words is for. */
function field(words: string): HTMLInputElement | HTMLSelectElement {
	const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
		textContent.includes(words)
	);
	const found = label?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
	if (!found) throw new Error(`There is no field "${words}".`);
	return found;
}
function fill(words: string, value: string) {
	const input = field(words);
	input.value = value;
	input.dispatchEvent(new Event('change', { bubbles: true }));
	flushSync();
}
function press(words: string) {
	field(words).click();
	flushSync();
}
const preview = () => document.querySelector('iframe');
const asked = () => new URL(preview()?.src ?? 'about:blank').searchParams;

it('loads a preview once a width is chosen, and with what was chosen', () => {
	expect(preview()).toBeNull();
	press('400 px');
	expect(preview()?.style.width).toBe('400px');
	expect([...asked()]).toEqual([]);
	fill('Headline', 'Three days in March');
	fill('Credit of your own', 'A paper');
	fill('Units', 'miles');
	press('All of this view');
	expect(Object.fromEntries(asked())).toEqual({
		headline: 'Three days in March',
		credit: 'A paper',
		units: 'miles',
		bounds: '34,50,36,52'
	});
});

it('says beside a field what is wrong with it, and leaves that out', () => {
	press('400 px');
	fill('Font', 'x"; color: red');
	const font = field('Font');
	expect(font.getAttribute('aria-invalid')).toBe('true');
	const hint = document.getElementById(font.getAttribute('aria-describedby') ?? '');
	expect(hint?.textContent).toContain('Letters, digits, spaces and hyphens only');
	expect(asked().has('font')).toBe(false);
	fill('Font', 'Georgia');
	expect(font.getAttribute('aria-invalid')).toBe('false');
	expect(asked().get('font')).toBe('Georgia');
});

it('holds colours to those of the map, and takes them back', () => {
	press('400 px');
	const [first = ''] = [...document.querySelectorAll('label:has([type=color])')]
		.map(({ textContent }) => textContent.trim())
		.slice(1);
	fill(first, '#f0e8d8');
	const said = () => document.querySelector('[role=status]')?.textContent.trim();
	expect(said()).toBe(
		`${first} keeps its usual colour: the one chosen stands out too little from the land.`
	);
	expect(asked().has('colours')).toBe(false);
	fill(first, '#3b4cc0');
	expect(said()).toBe('');
	expect(asked().get('colours')).toMatch(/^[\w-]+:3b4cc0$/);
	const usual = [...document.querySelectorAll('button')].find(({ textContent }) =>
		textContent.includes('Usual colours')
	);
	usual?.click();
	flushSync();
	expect(asked().has('colours')).toBe(false);
});
