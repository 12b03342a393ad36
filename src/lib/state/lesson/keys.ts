/** What a key means while a lesson is shown: clickers send arrows and Page keys. */

/** A key as the browser tells it. */
export interface KeyPress {
	key: string;
	/** The key by its place on the keyboard, whatever the letter on it. */
	code: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	altKey: boolean;
	metaKey: boolean;
}

export type LessonIntent =
	| {
			do:
				| 'next'
				| 'previous'
				| 'first'
				| 'last'
				| 'enter'
				| 'black'
				| 'full-screen'
				| 'notes'
				| 'speaker'
				| 'laser'
				| 'measure'
				| 'how-big'
				| 'chart'
				| 'picture'
				| 'activity'
				| 'question'
				| 'return'
				| 'help'
				| 'leave'
				| 'day-before'
				| 'day-after'
				| 'zoom-in'
				| 'zoom-out';
	  }
	| { do: 'digit'; digit: number }
	| { do: 'pan'; x: -1 | 0 | 1; y: -1 | 0 | 1 };

/** What a key or a button of the lesson does. */
export type LessonAction = Exclude<LessonIntent['do'], 'digit' | 'pan'>;

const PLAIN: Readonly<Record<string, LessonAction>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	Home: 'first',
	End: 'last',
	Enter: 'enter',
	Escape: 'leave',
	b: 'black',
	'.': 'black',
	f: 'full-screen',
	n: 'notes',
	s: 'speaker',
	l: 'laser',
	m: 'measure',
	h: 'how-big',
	c: 'chart',
	i: 'picture',
	a: 'activity',
	q: 'question',
	r: 'return',
	'?': 'help',
	',': 'day-before',
	';': 'day-after',
	'[': 'day-before',
	']': 'day-after',
	'+': 'zoom-in',
	'=': 'zoom-in',
	'-': 'zoom-out'
};

const PANS: Readonly<Record<string, Extract<LessonIntent, { do: 'pan' }>>> = {
	ArrowRight: { do: 'pan', x: 1, y: 0 },
	ArrowLeft: { do: 'pan', x: -1, y: 0 },
	ArrowDown: { do: 'pan', x: 0, y: 1 },
	ArrowUp: { do: 'pan', x: 0, y: -1 }
};

/** The intent of a key, or null where it is the browser's own. */
export function intentOf(press: KeyPress): LessonIntent | null {
	if (press.ctrlKey || press.altKey || press.metaKey) return null;
	if (press.shiftKey) {
		const pan = PANS[press.key];
		if (pan) return pan;
		if (press.key === ' ') return { do: 'previous' };
	}
	if (/^[0-9]$/.test(press.key)) return { do: 'digit', digit: Number(press.key) };
	const key = press.key.length === 1 ? characterOf(press) : press.key;
	const intent = Object.hasOwn(PLAIN, key) ? PLAIN[key] : undefined;
	return intent ? { do: intent } : null;
}

/** On a keyboard of another script, the Latin letter that stands on the same key. */
function characterOf({ key, code }: KeyPress): string {
	const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
	const isLatin = /^[ -~]$/.test(key);
	return (isLatin || letter === undefined ? key : letter).toLowerCase();
}

/**
 * Whether a focused control needs a key for itself. A clicker's keys step whatever has the focus,
 * and Enter ends a number that was begun.
 *
 * @param typed digits of a scene's number so far
 */
export function belongsToControl(
	press: KeyPress,
	control: 'text' | 'range' | 'button' | 'application',
	typed: string
): boolean {
	if (/^(Escape|PageDown|PageUp)$/.test(press.key)) return false;
	if (control === 'text') return true;
	if (press.key === 'Enter' && typed !== '') return false;
	if (control === 'button') return press.key === 'Enter' || press.key === ' ';
	if (control === 'range') return /^(Arrow|Home|End)/.test(press.key);
	return /^(Arrow|Enter$|Backspace$|Delete$| $)/.test(press.key);
}
