import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	embedLanguage,
	languageFor,
	pageLanguageOf
} from '../../../src/lib/state/embed-languages.ts';
import {
	decodeEmbed,
	DEFAULT_EMBED,
	encodeEmbed,
	type EmbedOptions
} from '../../../src/lib/state/embed-view.ts';
import { lookProblem } from '../../../src/lib/domain/embed/lookProblems.ts';
import { defaultView } from '../../../src/lib/state/view-state.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const opening = defaultView(kursk2025);
const story = {
	dataset: kursk2025,
	dayOfEvent: (id: string) => (id === 'talks' ? '2025-03-11' : null)
};
const read = (query: string) => decodeEmbed(new URLSearchParams(query), story);

describe('the query of an embed', () => {
	it('takes the page’s parameters by their short and long names', () => {
		expect(read('day=2024-09-06').view.day).toBe('2024-09-06');
		expect(read('d=2024-09-06').view.day).toBe('2024-09-06');
		expect(read('event=talks').view).toMatchObject({ eventId: 'talks', day: '2025-03-11' });
		expect(read('view=6.5/48.5/36').view.camera).toEqual({ zoom: 6.5, lat: 48.5, lon: 36 });
		expect([...read('layers=kursk,front').view.layers]).toEqual(['kursk', 'front']);
	});

	it('takes its own', () => {
		const query =
			'theme=dark&language=uk&ui=map&scroll=free&autoplay&edition=2025-03-16.1&childId=map-1&origins=https://a.example,https://b.example';
		expect(read(query)).toMatchObject({
			ignored: [],
			options: {
				theme: 'dark',
				language: 'uk',
				ui: 'map',
				scroll: 'free',
				autoplay: true,
				edition: '2025-03-16.1',
				pymChild: 'map-1',
				origins: ['https://a.example', 'https://b.example']
			}
		});
	});

	it('opens on a claim as soon as it is known, with its day unless it names another', () => {
		const claims = { ...story, dayOfClaim: (id: string) => (id === 'held' ? '2024-09-15' : null) };
		const on = (query: string) => decodeEmbed(new URLSearchParams(query), claims).view;
		expect(on('claim=held')).toEqual({ ...opening, claimId: 'held', day: '2024-09-15' });
		expect(on('event=talks&claim=held')).toEqual(on('claim=held'));
		expect(on('claim=held&event=talks&d=2024-10-10')).toEqual(on('d=2024-10-10&claim=held'));
		expect(on('claim=held&day=2024-10-10').day).toBe('2024-10-10');
		expect(on('claim=held&day=tomorrow')).toEqual(on('claim=held'));
		expect(on('claim=none&event=talks')).toEqual(on('event=talks'));
		// The page looks for it once the claims are there.
		expect(read('claim=held')).toMatchObject({ view: opening, options: { claim: 'held' } });
	});

	it('tells a day that is named from one that is not, or is none', () => {
		expect(read('d=2024-09-06').namesDay).toBe(true);
		expect(read('event=talks').namesDay).toBe(false);
		expect(read('day=2031-01-01').namesDay).toBe(false);
	});

	it.each(['language=uk&lang=pl', 'lang=pl&language=uk'])(
		'speaks as the page does: %s',
		(query) => {
			expect(read(query)).toMatchObject({ options: { language: 'uk' }, ignored: [] });
		}
	);

	it('ignores what makes no sense one by one, and applies the rest', () => {
		const { view, options, ignored } = read(
			'day=yesterday&theme=pink&ui=map&origins=https://a.example,*&edition=newest&utm_source=x'
		);
		expect(view.day).toBe(opening.day);
		expect(options).toMatchObject({
			theme: 'auto',
			ui: 'map',
			origins: ['https://a.example'],
			edition: null
		});
		expect(ignored.map(({ parameter, reason }) => [parameter, reason])).toEqual([
			['d', 'not-a-day'],
			['theme', 'not-a-choice'],
			['origins', 'not-an-origin'],
			['edition', 'not-an-edition'],
			['utm_source', 'unknown-parameter']
		]);
	});

	it('takes words of the page around, what to leave out and where to look', () => {
		const asked =
			'headline=Three%20%20days&standfirst=In%20March&credit=A%20paper&hide=title,claimed,legend&bounds=34.5,50.9,36,51.6&accent=C8102E&colours=one:3b4cc0,other:%23b40426&units=miles&font=Franklin%20Gothic';
		const { view, options, ignored } = read(asked);
		expect(ignored).toEqual([]);
		expect(view.hidesClaimed).toBe(true);
		expect(options.looks).toMatchObject({
			headline: 'Three days',
			standfirst: 'In March',
			credit: 'A paper',
			hides: ['title', 'legend'],
			bounds: [34.5, 50.9, 36, 51.6],
			accent: '#c8102e',
			colours: [
				{ party: 'one', colour: '#3b4cc0' },
				{ party: 'other', colour: '#b40426' }
			],
			units: 'miles',
			font: 'Franklin Gothic'
		});
	});

	it.each([
		[`headline=${'x'.repeat(121)}`, 'headline must be at most 120 characters long.'],
		['credit=%E2%80%AEreversed', 'credit must be plain text, without control characters.'],
		['bounds=36,51,34,50', 'west less than east'],
		['bounds=34,50,36', 'west,south,east,north'],
		['bounds=34,50,36,91', 'in degrees'],
		['accent=red', 'accent must be a colour of six hexadecimal digits'],
		['colours=one:3b4cc0,one:b40426', 'a colour of six hexadecimal digits for each party'],
		['colours=one', 'for each party'],
		['units=feet', 'units must be km or miles.'],
		['font=x"; color: red', 'font must be the name of a family']
	])('says in a sentence what is wrong with %s', (query, sentence) => {
		const { options, ignored } = read(query);
		expect(options.looks).toEqual(DEFAULT_EMBED.looks);
		const [{ parameter, reason } = { parameter: '', reason: '' }] = ignored;
		expect(lookProblem(parameter, reason)).toContain(sentence);
	});

	it('hides what can be hidden, and the sources never', () => {
		const { options, view, ignored } = read('hide=timeline,sources,credit');
		expect(options.looks.hides).toEqual(['timeline']);
		expect(view.hidesClaimed).toBe(false);
		expect(ignored.map(({ text }) => text)).toEqual(['sources', 'credit']);
	});

	it('passes over what pym adds', () => {
		expect(read('initialWidth=300&parentTitle=News&parentUrl=https://a.example').ignored).toEqual(
			[]
		);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.webQueryParameters(), (query) => void read(query)));
		expect(read('__proto__=1&constructor=2&toString=3').ignored).toHaveLength(3);
		expect(read('autoplay=toString').ignored).toHaveLength(1);
	});

	it('reads back what it wrote', () => {
		const options: EmbedOptions = {
			...DEFAULT_EMBED,
			theme: 'light',
			language: 'de',
			ui: 'static',
			scroll: 'free',
			autoplay: true,
			origins: ['https://a.example'],
			edition: '2025-03-16.2',
			looks: {
				...DEFAULT_EMBED.looks,
				headline: 'Three days',
				credit: 'A paper',
				hides: ['title', 'legend'],
				bounds: [34.5, 50.9, 36, 51.6],
				accent: '#c8102e',
				colours: [{ party: 'one', colour: '#3b4cc0' }],
				units: 'km',
				font: 'Georgia'
			}
		};
		const view = {
			...opening,
			hidesClaimed: true,
			day: '2024-10-10',
			camera: { zoom: 7, lat: 48.25, lon: 37.5 }
		};
		const query = new URLSearchParams(encodeEmbed(kursk2025, view, options));
		expect(decodeEmbed(query, story)).toEqual({ view, options, namesDay: true, ignored: [] });
	});

	it('says the claim, which is read in the place of an event, only where there is none', () => {
		const names = (view: Partial<typeof opening>) =>
			encodeEmbed(kursk2025, { ...opening, claimId: 'held', ...view }, DEFAULT_EMBED).map(
				([name]) => name
			);
		expect(names({})).toEqual(['day', 'claim']);
		expect(names({ eventId: 'talks' })).toEqual(['day', 'event']);
	});

	it('writes bounds that it reads, however small their numbers', () => {
		const query = 'bounds=0,-0.000000000001,0.0000001,51.6';
		const { view, options } = read(query);
		const written = new URLSearchParams(encodeEmbed(kursk2025, view, options));
		expect(decodeEmbed(written, story).options.looks.bounds).toEqual([0, -1e-12, 1e-7, 51.6]);
	});

	it('always says the day', () => {
		expect(encodeEmbed(kursk2025, opening, DEFAULT_EMBED)).toEqual([['day', opening.day]]);
	});
});

describe('the reader’s language', () => {
	it('is the first that the map speaks', () => {
		expect(languageFor(['nl-NL', 'de-AT', 'en'])).toBe('de');
		expect(languageFor(['nl'])).toBe('en');
	});

	it.each([
		['uk', 'en', 'uk'],
		['en', 'uk', 'en'],
		[null, 'en', 'pl'],
		[null, 'uk', 'uk'],
		['auto', 'uk', 'pl'],
		['tlh', 'uk', 'uk'],
		['tlh', 'en', 'pl']
	] as const)('is %s where asked for on a page in %s: %s', (asked, page, spoken) => {
		expect(embedLanguage(asked, page, ['pl-PL', 'en'])).toBe(spoken);
	});

	it('is English for the rest where the pages do not speak it', () => {
		expect(pageLanguageOf('de')).toBe('en');
		expect(pageLanguageOf('ar')).toBe('ar');
	});
});
