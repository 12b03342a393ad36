import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { USUAL_LOOKS } from '../../../src/lib/domain/embed/looks.ts';
import { defaultView, type ViewState } from '../../../src/lib/state/view-state.ts';
import { lensMark } from '../../../src/lib/ui/lens/lens-mark.ts';
import { setLanguage } from '../../../src/lib/words/language.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import {
	figurePictures,
	hasHostedPictures,
	shareTerms,
	shareTexts
} from '../../../src/lib/ui/share/share-view.ts';

const opening = defaultView(kursk2025);
const shared = (view: Partial<ViewState>, edition: string | null = null) => ({
	dataset: kursk2025,
	at: '',
	view: { ...opening, ...view },
	title: 'The story',
	alt: 'Map in words',
	lens: lensMark(kursk2025, { ...opening, ...view }, {}),
	edition,
	looks: USUAL_LOOKS
});
const russian = { lens: { ...DEFAULT_LENS, sources: 'russian' } } as const;

describe('what is shared', () => {
	it('says beside every snippet that no licence to the maps comes with it', () => {
		for (const form of ['element', 'iframe', 'figure'] as const)
			expect(shareTerms(kursk2025, form)).toMatch(/DeepStateMAP and Creamy Caprice.*no licence/);
		expect(shareTerms(kursk2025, 'link')).toBeNull();
	});

	it('points to hosted pictures only where they show the same', () => {
		expect(hasHostedPictures(shared({}))).toBe(true);
		expect(figurePictures(shared({})).light).toContain('/poster/default-light.png');
		const others = [russian, { hidesClaimed: true }, { acting: 'russia' }, { day: '2024-09-06' }];
		for (const view of others) {
			expect(hasHostedPictures(shared(view))).toBe(false);
		}
		const spoken = figurePictures({ ...shared({}), at: 'uk/maps/one' });
		expect(spoken.dark2x).toContain('/uk/maps/one/poster/default-dark-2x.png');
		expect(hasHostedPictures(shared({}, '2025-03-16.1'))).toBe(false);
		expect(figurePictures(shared(russian)).light).toBe('salient-2025-03-12-light.png');
		const ofAnother = { ...shared(russian), at: 'uk/maps/one' };
		expect(figurePictures(ofAnother).light).toBe('salient-kursk-2025-2025-03-12-light.png');
	});

	it('has the picture of the day that is shown, of the edition that is pinned', () => {
		const event = { eventId: '2025-03-08-pipeline-operation', day: '2025-03-09' };
		expect(shareTexts(shared(event)).element).toContain('/poster/2025-03-09.svg"');
		expect(shareTexts(shared(event, '2025-03-16.1')).element).toContain(
			'/poster/2025-03-16.1/2025-03-09.svg"'
		);
	});

	it('leads from a page in another language to pages in it', () => {
		setLanguage('uk');
		const texts = shareTexts({ ...shared({ day: '2024-09-06' }), at: 'uk' });
		setLanguage('en');
		expect(texts.element).toContain('language="uk"');
		expect(texts.element).toMatch(/<a href="[^"]*\/uk\?d=2024-09-06"/);
		expect(texts.element).toMatch(/src="[^"]*(?<!\/uk)\/embed\.js"/);
		expect(texts.iframe).toContain('/uk/embed?day=2024-09-06"');
		expect(texts.figure).toContain('>Відкрити карту</a>');
		expect(texts.link).toMatch(/\/uk\?d=2024-09-06$/);
	});

	it('has no picture under a lens, and says whose map it is', () => {
		const texts = shareTexts(shared(russian));
		expect(texts.element).not.toContain('<img');
		expect(texts.element).toContain('lens="russian"');
		expect(texts.figure).toContain('Only Russian sources.');
		expect(shareTexts(shared({})).figure).not.toContain('sources.');
	});

	it.each([
		[{ ukraine: 0, kursk: 0 }, 'Only Russian sources'],
		[
			{ ukraine: 0.9991, kursk: 0.004 },
			'Only Russian sources · unknown ground: 99\u00a0% in Ukraine, under\u00a01\u00a0% in Kursk region'
		],
		[
			{ ukraine: 1, kursk: 0 },
			'Only Russian sources · unknown ground: 100\u00a0% in Ukraine, 0\u00a0% in Kursk region'
		]
	])('says how much ground a lens leaves unknown: %o', (unknownShare, words) => {
		expect(lensMark(kursk2025, { ...opening, ...russian }, unknownShare)).toBe(words);
		expect(lensMark(kursk2025, opening, unknownShare)).toBe('');
	});

	it('says which events are left out of it', () => {
		const choices = { ...opening, acting: 'ukraine', saying: 'russia' };
		expect(lensMark(kursk2025, choices, null)).toBe(
			'only events in which this side acts: Ukraine · only events that this side tells of: Russia'
		);
	});
});
