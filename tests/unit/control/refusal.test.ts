import { expect, it } from 'vitest';
import { refusal, refusalText, type Undrawn } from '../../../src/lib/domain/measure/refusal.ts';
import { refusalWords } from '../../../src/lib/map/refusalWords.ts';

const rules = { refusal: { unknownShare: 0.5, reports: 20 } };
const of = (unknownShare: number, reports: number, undrawn: Undrawn | null = null) =>
	refusal({ unknownShare, reports, undrawn }, rules);
const textOf = (...heard: Parameters<typeof of>) => {
	const why = of(...heard);
	return why && refusalText(why);
};

it.each([
	[0, 20],
	[0.5, 20],
	[0.2, 500]
])('a figure with %f of the ground unknown, on %i reports, is given', (share, reports) => {
	expect(of(share, reports)).toBeNull();
});

it.each([
	[
		0.51,
		500,
		'No figure: 51 per cent of the ground between the settlements is unknown. Above 50 none is given.'
	],
	[0, 19, 'No figure: it would rest on 19 reports that are not inferred, fewer than 20.'],
	[0, 1, 'No figure: it would rest on 1 report that is not inferred, fewer than 20.'],
	[1, 0, 'No figure: nobody reports from there under this lens.']
])(
	'a figure with %f of the ground unknown, on %i reports, is refused: %s',
	(share, n, sentence) => {
		expect(textOf(share, n)).toBe(sentence);
	}
);

it.each([
	[0.503, '51'],
	[0.5 + 1e-9, '51'],
	[0.514, '51'],
	[0.516, '52'],
	[0.989, '99'],
	[0.9951, '99'],
	[0.9991, '99'],
	[1, '100']
])('%f of the ground is told as %s per cent: never as the limit, nor as all', (share, told) => {
	expect(textOf(share, 500)).toMatch(
		new RegExp(`^No figure: ${told} per cent of .+ Above 50 none`)
	);
});

it.each([
	['one-side', 'No figure: under this lens only one side is reported there.'],
	[
		'contested-settlements',
		'No figure: under this lens only contested settlements are reported there.'
	]
] as const)(
	'where %s alone is reported, that is why, not how much is unknown',
	(undrawn, sentence) => {
		expect(textOf(1, 500, undrawn)).toBe(sentence);
		expect(textOf(1, 3, undrawn)).toBe(sentence);
	}
);

it.each([
	{ why: 'one-side' },
	{ why: 'contested-settlements' },
	{ why: 'nobody' },
	{ why: 'nothing-given' },
	{ why: 'unknown-ground', perCent: 51, most: 50 },
	{ why: 'few-reports', reports: 1, least: 20 },
	{ why: 'few-reports', reports: 19, least: 20 }
] as const)('the page says in English what files say: %o', (why) => {
	expect(refusalWords(why)).toBe(refusalText(why));
});
