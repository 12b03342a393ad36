import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { EventHeading } from '../../../src/lib/state/story-events.ts';
import DayEvents from '../../../src/lib/ui/events/DayEvents.svelte';
import { filterEvents } from '../../../src/lib/ui/events/filter-events.ts';
import OnPage from '../../fixtures/ui/OnPage.svelte';
import { quickAtlas } from '../../fixtures/ui/quickAtlas.ts';

let page: ReturnType<typeof mount> | null = null;

afterEach(async () => {
	if (page) await unmount(page);
	page = null;
	document.body.replaceChildren();
	history.replaceState(null, '', location.pathname);
});

const heading = (id: string, acting: string[], saying: string[]): EventHeading => ({
	id,
	title: `The ${id}`,
	kind: 'strike',
	basis: 'claimed',
	placeId: 'sudzha',
	startDate: '2025-03-12',
	endDate: '2025-03-13',
	eventDatePrecision: 'day',
	actingParties: acting,
	assertedBy: 'Somebody',
	sayingParties: saying,
	sourcePublisher: 'A paper'
});

const titles = () => [...document.querySelectorAll('.title')].map(({ textContent }) => textContent);
const said = () => document.querySelector('[role="status"]')?.textContent;

it('beside the map a reader chooses whose acts and whose word are listed, and hears how many', async () => {
	const { atlas } = quickAtlas('2025-03-12', {
		headings: [
			heading('raid', ['ukraine', 'russia'], ['ukraine']),
			heading('landing', ['russia'], ['ukraine']),
			heading('talks', ['ukraine'], [])
		]
	});
	page = mount(OnPage, { target: document.body, props: { atlas, shown: DayEvents } });
	flushSync();
	expect(said()).toBe('');
	expect(titles()).toHaveLength(3);
	document.querySelector('summary')?.click();
	await expect.poll(() => document.querySelectorAll('select').length).toBe(2);
	const [acts, says] = document.querySelectorAll('select');
	const choose = (field: HTMLSelectElement | undefined, value: string) => {
		if (!field) throw new Error('There is no such field.');
		field.value = value;
		field.dispatchEvent(new Event('change', { bubbles: true }));
		flushSync();
	};
	// A side that no event has is not offered.
	expect([...(acts?.options ?? [])].map(({ value }) => value)).toEqual(['', 'ukraine', 'russia']);
	expect([...(says?.options ?? [])].map(({ value }) => value)).toEqual(['', 'ukraine']);

	choose(acts, 'russia');
	expect(titles()).toEqual(['Strike:The raid', 'Strike:The landing']);
	expect(said()).toBe('You chose among the events: 2 of 3 are in list and map.');
	choose(says, 'ukraine');
	choose(acts, 'ukraine');
	expect(titles()).toEqual(['Strike:The raid']);
	choose(says, '');
	choose(acts, 'russia');
	atlas.goTo('2025-03-11');
	flushSync();
	expect(document.body.textContent).toContain('None of the events you chose is dated to 11 March');
	atlas.goTo('2025-03-12');
	choose(acts, '');
	expect(titles()).toHaveLength(3);
	expect(said()).toBe('');
});

it('in a list of a page fields choose by side, and the address keeps it', () => {
	history.replaceState(null, '', '?acts=south&says=nobody');
	document.body.innerHTML = `
		<form data-event-filters='{"all":"All {all}.","some":"{shown} of {all}.","ignored":"Not: {asked}."}'>
			<select name="acts"><option value=""></option><option>north</option><option>south</option></select>
			<select name="says"><option value=""></option><option>north</option></select>
			<p role="status"></p>
		</form>
		<p data-kind="a" data-basis="b" data-acts="north south" data-says="north"></p>
		<p data-kind="a" data-basis="b" data-acts="south" data-says=""></p>
		<p data-kind="a" data-basis="b" data-acts="north" data-says=""></p>`;
	const form = document.querySelector('form');
	if (!form) throw new Error('There is no form.');
	filterEvents(form);
	expect(said()).toBe('2 of 3. Not: says=nobody.');
	const says = form.elements.namedItem('says') as HTMLSelectElement;
	says.value = 'north';
	says.dispatchEvent(new Event('change', { bubbles: true }));
	expect(said()).toBe('1 of 3.');
	expect(location.search).toBe('?acts=south&says=north');
});
