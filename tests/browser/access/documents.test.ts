/** Pages that are read: with hardly any state, and no map that moves. */
import { afterEach, expect, it } from 'vitest';
import type { Language } from '../../../src/lib/words/language.ts';
import MissingPage from '../../../src/routes/404/+page.svelte';
import MethodPage from '../../../src/routes/[...at=map]/method/+page.svelte';
import FormatPage from '../../../src/routes/[...at=map]/present/format/+page.svelte';
import PlanPage from '../../../src/routes/[...at=map]/present/plan/+page.svelte';
import MapsPage from '../../../src/routes/[[at=spoken]]/maps/+page.svelte';
import AnyPlacePage from '../../../src/routes/(shared)/AnyPlacePage.svelte';
import ClaimsPage from '../../../src/routes/(shared)/ClaimsPage.svelte';
import CorrectionsPage from '../../../src/routes/(shared)/CorrectionsPage.svelte';
import DataPage from '../../../src/routes/(shared)/DataPage.svelte';
import EventPage from '../../../src/routes/(shared)/EventPage.svelte';
import EventsPage from '../../../src/routes/(shared)/EventsPage.svelte';
import HandoutPage from '../../../src/routes/(shared)/HandoutPage.svelte';
import PlacePage from '../../../src/routes/(shared)/PlacePage.svelte';
import { findings } from '../support/findings.ts';
import { appears } from '../support/onPage.ts';
import { showPage, siteFacts } from '../support/showPage.ts';

type Leave = () => Promise<void>;
const MAP = '/[...at=map]';

/** Shows a document in a language; its name is that of the test. */
const documents: Readonly<Record<string, (language: Language) => Promise<Leave>>> = {
	async claims(language) {
		const data = await siteFacts('claims', language);
		return showPage({ language, route: `${MAP}/claims` }, ClaimsPage, { data });
	},
	async corrections(language) {
		const data = await siteFacts('corrections', language);
		return showPage({ language, route: `${MAP}/corrections` }, CorrectionsPage, { data });
	},
	async data(language) {
		const data = await siteFacts('data', language);
		return showPage({ language, route: `${MAP}/data` }, DataPage, { data });
	},
	async 'an event'(language) {
		const data = await siteFacts('event', language);
		return showPage({ language, route: `${MAP}/event/[id]` }, EventPage, { data });
	},
	async events(language) {
		const { places, ...others } = await siteFacts('events', language);
		const data = { ...others, places: new Map(places) };
		return showPage({ language, route: `${MAP}/events` }, EventsPage, { data });
	},
	async 'a place'(language) {
		const data = await siteFacts('place', language);
		return showPage({ language, route: `${MAP}/place/[id]` }, PlacePage, { data });
	},
	async 'any settlement'(language) {
		const place = { language, route: `${MAP}/place`, address: 'place?id=krokhmalne' };
		const leave = await showPage(place, AnyPlacePage, await siteFacts('anyPlace', language));
		await appears('[data-course]');
		return leave;
	},
	async 'the handout'(language) {
		const data = await siteFacts('print', language);
		return showPage({ language, route: `${MAP}/print` }, HandoutPage, { data });
	},
	async 'the method'(language) {
		const [shared, method] = [siteFacts('shared', language), siteFacts('method', language)];
		const data = { ...(await shared), ...(await method) };
		return showPage({ language, route: `${MAP}/method` }, MethodPage, {
			data,
			params: { at: '' },
			form: null
		});
	},
	async 'how a lesson is written'(language) {
		const data = {
			...(await siteFacts('shared', language)),
			...(await siteFacts('format', language))
		};
		return showPage({ language, route: `${MAP}/present/format` }, FormatPage, {
			data,
			params: { at: '' },
			form: null
		});
	},
	async 'the plan of a lesson'(language) {
		const data = {
			...(await siteFacts('shared', language)),
			...(await siteFacts('plan', language))
		};
		return showPage({ language, route: `${MAP}/present/plan` }, PlanPage, {
			data,
			params: { at: '' },
			form: null
		});
	},
	async 'all maps'(language) {
		const data = {
			...(await siteFacts('shared', language)),
			...(await siteFacts('maps', language))
		};
		return showPage({ language, route: '/[[at=spoken]]/maps' }, MapsPage, {
			data,
			params: {},
			form: null
		});
	},
	'a page that is not there': (language) => showPage({ language, route: '/404' }, MissingPage, {})
};

let leave: Leave | null = null;
afterEach(async () => {
	await leave?.();
	leave = null;
});

for (const [name, show] of Object.entries(documents))
	it.for(['en', 'ar'] as const)(`${name} in %s`, async (language) => {
		leave = await show(language);
		expect(await findings()).toEqual([]);
	});
