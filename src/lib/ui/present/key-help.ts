import { say } from '$lib/words/say.ts';

/** The keys as the help lists them, each with what it does. */
export function keyHelp(): (readonly [keys: string, what: string])[] {
	const words = say.lessonKeys;
	return [
		[words.nextKeys(), words.next()],
		[words.beforeKeys(), words.before()],
		[words.endsKeys(), words.ends()],
		[words.numberKeys(), words.number()],
		[words.blackKeys(), words.black()],
		['F', words.fullScreen()],
		['N', words.notes()],
		['S', words.speaker()],
		['L', words.laser()],
		['Q', words.question()],
		['A', words.activity()],
		['M', words.measure()],
		['H', words.howBig()],
		['C', words.chart()],
		['I', words.picture()],
		[words.daysKeys(), words.days()],
		[words.moveKeys(), words.move()],
		['R', words.back()],
		[words.leaveKeys(), words.leave()]
	];
}
