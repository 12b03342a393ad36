import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/lib/domain/embed/protocol.ts';
import { EmbedTalk, type Incoming } from '../../../src/lib/state/embed-talk.ts';

function conversation(
	options: { origins?: string[]; pymChild?: string | null } = {},
	parentOrigin: string | null = null
) {
	const posted: [message: unknown, origin: string][] = [];
	const obeyed: Command[] = [];
	let take: (message: Incoming) => void = () => undefined;
	const talk = new EmbedTalk(
		{
			post: (message, origin) => posted.push([message, origin]),
			listen(listener) {
				take = listener;
				return () => undefined;
			},
			parentOrigin,
			now: () => 1000
		},
		{ origins: [], pymChild: null, edition: null, ...options },
		{
			lenses: ['all', 'russian'],
			state: () => ({
				day: '2025-03-12',
				event: null,
				lens: 'all',
				known: 'happened',
				playing: false,
				view: '',
				layers: '',
				theme: 'auto',
				lang: 'auto',
				claim: null,
				compare: null,
				looks: ''
			}),
			obey(command) {
				obeyed.push(command);
				return command.type === 'play' ? 'Not now.' : null;
			}
		}
	);
	const hear = (data: unknown, origin = 'https://a.example', fromParent = true) =>
		take({ data, origin, fromParent });
	return { talk, posted, obeyed, hear };
}

const play = { salient: 1, type: 'play', id: 1 };
const day = { salient: 1, type: 'day', day: '2025-03-12' } as const;

describe('an embedded map', () => {
	it('announces to everybody, and obeys nobody, unless told', () => {
		const { talk, posted, obeyed, hear } = conversation();
		talk.announce(day);
		hear(play);
		expect(posted).toEqual([[day, '*']]);
		expect(obeyed).toEqual([]);
		expect(talk.dropped).toBe(1);
	});

	it('announces only to the origins it was told of', () => {
		const origins = ['https://a.example', 'https://b.example'];
		const unknown = conversation({ origins });
		unknown.talk.announce(day);
		expect(unknown.posted.map(([, origin]) => origin)).toEqual(origins);
		const known = conversation({ origins }, 'https://b.example');
		known.talk.announce(day);
		expect(known.posted.map(([, origin]) => origin)).toEqual(['https://b.example']);
		const stranger = conversation({ origins }, 'https://c.example');
		stranger.talk.announce(day);
		expect(stranger.posted).toEqual([]);
	});

	it('acknowledges each order to who gave it', () => {
		const { posted, hear } = conversation({ origins: ['https://a.example'] });
		hear({ salient: 1, type: 'getState', id: 'x' });
		hear(play);
		expect(posted).toEqual([
			[expect.objectContaining({ type: 'ack', id: 'x', ok: true }), 'https://a.example'],
			[{ salient: 1, type: 'ack', id: 1, ok: false, problem: 'Not now.' }, 'https://a.example']
		]);
	});

	it('refuses at once what it does not know, and what is asked too late', () => {
		const { talk, posted, obeyed, hear } = conversation({ origins: ['https://a.example'] });
		hear({ salient: 1, type: 'nonsense', id: 'x' });
		hear({ ...play, expires: 999 });
		hear({ salient: 1, type: 'pause', id: 2, expires: 1000 });
		expect(posted.map(([message]) => message)).toMatchObject([
			{ id: 'x', ok: false, problem: 'There is no order "nonsense".' },
			{ id: 1, ok: false, problem: 'The time given for this order is over.' },
			{ id: 2, ok: true }
		]);
		expect(obeyed.map(({ type }) => type)).toEqual(['pause']);
		expect(talk.dropped).toBe(0);
		hear({ salient: 1, type: 'nonsense', id: 'x' }, 'https://evil.example');
		expect(posted).toHaveLength(3);
		expect(talk.dropped).toBe(1);
	});

	it('drops and counts what comes from elsewhere', () => {
		const { talk, obeyed, hear } = conversation({ origins: ['https://a.example'] });
		hear(play, 'https://evil.example');
		hear(play, 'https://a.example', false);
		hear({ ...play, salient: 3 });
		hear(Symbol.iterator);
		expect(obeyed).toEqual([]);
		expect(talk.dropped).toBe(4);
	});

	it('tells a height once, and to pym again when it asks', () => {
		const { talk, posted, hear } = conversation({ pymChild: 'm' });
		talk.announceHeight(400, 300);
		talk.announceHeight(400, 300);
		hear('pymxPYMxmxPYMxwidthxPYMx300');
		expect(posted).toEqual([
			[{ salient: 1, type: 'height', height: 400 }, '*'],
			[{ 'datawrapper-height': { salient: 400 } }, '*'],
			['pymxPYMxmxPYMxheightxPYMx400', '*'],
			['pymxPYMxmxPYMxheightxPYMx400', '*']
		]);
	});

	it('tells it to a page that resizes its frames by itself, from its greeting on', () => {
		const { talk, posted, hear } = conversation({ origins: ['https://a.example'] });
		talk.announceHeight(400, 300);
		hear('[iFrameSizer]map-1:8:false:false:32:true:true:null', 'https://any.example');
		talk.announceHeight(420, 300);
		hear('[iFrameSizer]map-2:8', 'https://any.example', false);
		const own = posted.filter(([message]) => typeof message === 'string');
		expect(own).toEqual([
			['[iFrameSizer]map-1:400:300:init', '*'],
			['[iFrameSizer]map-1:420:300:resize', '*']
		]);
		expect(posted).toContainEqual([
			{ 'datawrapper-height': { salient: 400 } },
			'https://a.example'
		]);
	});
});
