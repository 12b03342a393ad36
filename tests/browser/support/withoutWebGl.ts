import { vi } from 'vitest';

/** A browser that cannot draw live maps, until mocks are restored: the still ones take no time. */
export function withoutWebGl(): void {
	const canvas = HTMLCanvasElement.prototype;
	const context = Reflect.get(canvas, 'getContext') as (...asked: unknown[]) => null;
	vi.spyOn(canvas, 'getContext').mockImplementation(function (
		this: HTMLCanvasElement,
		...asked: unknown[]
	) {
		return String(asked[0]).startsWith('webgl') ? null : Reflect.apply(context, this, asked);
	});
}
