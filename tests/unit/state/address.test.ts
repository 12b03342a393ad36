import { describe, expect, it } from 'vitest';
import { Address, type AddressBar } from '../../../src/lib/state/address.ts';
import { HistoryCalls, RETRY_MILLISECONDS } from '../../../src/lib/state/history-calls.ts';
import { sceneAddressOf } from '../../../src/lib/state/lesson/scene-address.ts';
import { defaultView, type ViewState } from '../../../src/lib/state/view-state.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

/** A clock that stands until it is moved. */
class Clock {
	#now = 0;
	#waiting: { at: number; callback: () => void }[] = [];
	readonly timer = (callback: () => void, milliseconds: number) => {
		const entry = { at: this.#now + milliseconds, callback };
		this.#waiting.push(entry);
		return () => {
			this.#waiting = this.#waiting.filter((each) => each !== entry);
		};
	};
	pass(milliseconds: number): void {
		const end = this.#now + milliseconds;
		for (;;) {
			const [next] = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
			if (!next) break;
			this.#now = next.at;
			this.#waiting = this.#waiting.filter((each) => each !== next);
			next.callback();
		}
		this.#now = end;
	}
}

/** A browser's history that takes so many calls and then refuses, as Safari does. */
class Bar implements AddressBar {
	entries = [''];
	takes = Infinity;
	query() {
		return new URLSearchParams(this.entries.at(-1));
	}
	write(query: URLSearchParams, how: 'push' | 'replace') {
		if (this.takes === 0) throw new DOMException('Too many calls', 'SecurityError');
		this.takes -= 1;
		if (how === 'replace') this.entries.pop();
		this.entries.push(query.toString());
	}
}

const on = (day: string): ViewState => ({ ...defaultView(kursk2025), day });
const DRAG = Symbol('drag');
const PLAY = Symbol('play');

function setUp() {
	const clock = new Clock();
	const bar = new Bar();
	return { clock, bar, address: new Address(kursk2025, bar, clock.timer) };
}

describe('the address of a page', () => {
	it('makes one entry of a run, however long it takes', () => {
		const { address, bar, clock } = setUp();
		for (const day of ['2025-03-01', '2025-03-02', '2025-03-03']) {
			address.continueRun(on(day), DRAG);
			clock.pass(5_000);
		}
		expect(bar.entries).toEqual(['', 'd=2025-03-03']);
	});

	it('follows days that play too fast for it to rest, at some distance', () => {
		const { address, bar, clock } = setUp();
		for (let day = 1; day <= 8; day += 1) {
			address.continueRun(on(`2025-03-0${String(day)}`), PLAY);
			clock.pass(250);
		}
		// The first wait began on the second day, and the next with what came after it.
		expect(bar.entries).toEqual(['', 'd=2025-03-05']);
		address.flush();
		expect(bar.entries).toEqual(['', 'd=2025-03-08']);
	});

	it('is written no more often than it changes', () => {
		const { address, bar, clock } = setUp();
		address.continueRun(on('2025-03-01'), PLAY);
		address.continueRun(on('2025-03-02'), PLAY);
		clock.pass(300);
		bar.takes = 0;
		address.continueRun(on('2025-03-03'), PLAY);
		clock.pass(250);
		bar.takes = 1;
		address.continueRun(on('2025-03-04'), PLAY);
		clock.pass(5_000);
		expect(bar.entries).toEqual(['', 'd=2025-03-04']);
		expect(bar.takes).toBe(0);
	});

	it('knows a change of its hash from a way back', () => {
		const { address, bar, clock } = setUp();
		address.drop();
		address.push(on('2025-03-01'));
		address.replace(on('2025-03-02'));
		expect(address.says(bar.query())).toBe(true);
		clock.pass(300);
		expect(address.says(bar.query())).toBe(true);
		expect(address.says(new URLSearchParams('d=2025-03-01'))).toBe(false);
		bar.takes = 0;
		address.push(on('2025-03-03'));
		expect(address.says(new URLSearchParams('d=2025-03-03'))).toBe(false);
		expect(address.says(bar.query())).toBe(true);
	});

	it('ends a run by whatever does not go on with it', () => {
		const { address, bar } = setUp();
		address.continueRun(on('2025-03-01'), PLAY);
		address.push(on('2025-03-02'));
		address.continueRun(on('2025-03-03'), PLAY);
		address.continueRun(on('2025-03-04'), DRAG);
		expect(bar.entries).toEqual([
			'',
			'd=2025-03-01',
			'd=2025-03-02',
			'd=2025-03-03',
			'd=2025-03-04'
		]);
	});

	it('writes where a run stood before what ends it', () => {
		const { address, bar } = setUp();
		address.continueRun(on('2025-03-01'), PLAY);
		address.continueRun(on('2025-03-02'), PLAY);
		address.push(on('2024-08-06'));
		expect(bar.entries).toEqual(['', 'd=2025-03-02', 'd=2024-08-06']);
	});

	it('takes keys that follow one another for one run', () => {
		const { address, bar, clock } = setUp();
		const press = (day: string) => {
			address.continueRun(on(day), DRAG);
			address.endRun({ lingering: true });
		};
		press('2025-03-01');
		clock.pass(400);
		press('2025-03-02');
		clock.pass(400);
		press('2025-03-03');
		clock.pass(5_000);
		press('2025-03-04');
		expect(bar.entries).toEqual(['', 'd=2025-03-03', 'd=2025-03-04']);
	});

	it('is right again once a browser that refused takes calls', () => {
		const { address, bar, clock } = setUp();
		bar.takes = 0;
		address.push(on('2025-03-01'));
		clock.pass(RETRY_MILLISECONDS);
		address.push(on('2025-03-02'));
		clock.pass(RETRY_MILLISECONDS);
		expect(bar.entries).toEqual(['']);
		bar.takes = 1;
		clock.pass(RETRY_MILLISECONDS);
		expect(bar.entries).toEqual(['', 'd=2025-03-02']);
		clock.pass(10 * RETRY_MILLISECONDS);
		expect(bar.entries).toEqual(['', 'd=2025-03-02']);
	});

	it('still makes the entry that was refused when a change of the same step is taken', () => {
		const { address, bar, clock } = setUp();
		bar.takes = 0;
		address.push(on('2025-03-01'));
		bar.takes = Infinity;
		address.replace({ ...on('2025-03-01'), hidesClaimed: true });
		clock.pass(1_000);
		expect(bar.entries).toEqual(['', 'd=2025-03-01&hide=claimed']);
	});

	it('owes nothing once the reader went Back, or came back to what the address says', () => {
		const { address, bar, clock } = setUp();
		bar.takes = 0;
		address.push(on('2025-03-01'));
		address.drop();
		address.push(on('2025-03-01'));
		address.replace(defaultView(kursk2025));
		clock.pass(1_000);
		bar.takes = Infinity;
		clock.pass(10 * RETRY_MILLISECONDS);
		expect(bar.entries).toEqual(['']);
	});
});

describe('the address of a scene', () => {
	it('is written again where the browser refused, unless the reader went Back', () => {
		const clock = new Clock();
		const pushed: string[] = [];
		let refuses = true;
		const address = sceneAddressOf(
			{
				read: () => null,
				path: () => 'whole',
				push(slug) {
					if (refuses) throw new DOMException('Too many calls', 'SecurityError');
					pushed.push(slug);
				}
			},
			clock.timer
		);
		address.write('first', null, 'whole');
		address.read();
		address.write('second', null, 'whole');
		address.write('third', null, 'whole');
		refuses = false;
		clock.pass(RETRY_MILLISECONDS);
		expect(pushed).toEqual(['third']);
	});
});

describe('calls of the history', () => {
	it('throw nothing at whoever makes them', () => {
		const calls = new HistoryCalls(() => () => undefined);
		expect(() => {
			calls.make('push', () => {
				throw new Error('refused');
			});
		}).not.toThrow();
	});
});
