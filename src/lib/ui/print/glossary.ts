/** Words of the lesson, explained for a class. */
export const GLOSSARY: readonly (readonly [term: string, meaning: string])[] = [
	['Assessed', 'Judged likely by analysts from several reports; not seen by us.'],
	['Band', 'The strip in which the front may lie. Where villages are far apart it is wide.'],
	['Claim', 'What one side says of itself or of the other, with nobody else to confirm it.'],
	[
		'Contested or unclear',
		'Sources disagree, a report speaks of fighting, or the ground lies in the band. Nobody holds it for certain.'
	],
	['Control', 'Who is reported to hold a place on a day. It is not ownership, and not a border.'],
	[
		'Front',
		'The line where the areas of the two sides meet, away from the state border and the coast.'
	],
	['Lens', 'Whose reports a map is made from. Another lens gives another map.'],
	[
		'Resolution',
		'How finely a line is measured. A shorter ruler finds more bends, and a longer line.'
	],
	['Salient', 'Ground pushed into the other side’s lines, open to attack from several sides.'],
	['Truce', 'An agreed halt of fighting for a time. It does not settle who holds what.'],
	['Unknown', 'No report of the lens speaks of this ground. Not held, not contested.']
];
