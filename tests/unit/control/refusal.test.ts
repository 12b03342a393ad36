import { expect, it } from 'vitest';
import { refusal } from '../../../src/lib/domain/control/refusal.ts';

const rules = { refusal: { unknownShare: 0.5, reports: 20 } };
const of = (unknownShare: number, reports: number) => refusal({ unknownShare, reports }, rules);

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
	[1, 0, 'No figure: nobody reports from there.']
])(
	'a figure with %f of the ground unknown, on %i reports, is refused: %s',
	(share, n, sentence) => {
		expect(of(share, n)).toBe(sentence);
	}
);
