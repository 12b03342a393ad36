/** Where a lesson stands in the address bar, and where leaving it leads. */
import { goto, pushState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { mapParam } from '$lib/ui/kit/map-root.ts';
import { pathQuery, readPath } from '$lib/domain/lesson/lessonPath.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Day } from '$lib/domain/time/day.ts';
import type { CameraView } from '$lib/domain/view/mapModel.ts';
import { sceneAddressOf } from '$lib/state/lesson/scene-address.ts';
import { defaultView, encodeView } from '$lib/state/view-state.ts';
import { timer } from '$lib/ui/kit/browser-world.ts';

const root = () =>
	resolve('/[...at=map]/present/[[scene]]', { at: mapParam() }).replace(/\/+$/, '');

/** A scene of the built-in lesson has a page; one of a teacher's own file stands in the query. */
export const sceneAddress = sceneAddressOf(
	{
		read() {
			const query = new URLSearchParams(location.search);
			const own = query.get('scene');
			if (own !== null) return { slug: own, isOwn: true, lesson: query.get('lesson') };
			const path = location.pathname.replace(/\/+$/, '');
			return path.startsWith(`${root()}/`)
				? { slug: path.slice(root().length + 1), isOwn: false }
				: null;
		},
		path: () => readPath(new URLSearchParams(location.search)),
		push(slug, own, path) {
			const place =
				own === null
					? `/${slug}${pathQuery(path, '?')}`
					: `?scene=${slug}&lesson=${own}${pathQuery(path, '&')}`;
			pushState(`${root()}${place}` as ResolvedPathname, {});
		}
	},
	timer
);

/** To the map, on the day and view that the class has seen last. */
export function leaveLesson(
	dataset: Dataset,
	{ day, camera }: { day: Day; camera: CameraView | null }
): void {
	const view = { ...defaultView(dataset), day, camera };
	const query = encodeView(dataset, view, new URLSearchParams()).toString();
	const at = mapParam();
	void goto(query === '' ? resolve('/[...at=map]', { at }) : resolve(`/${at}?${query}`));
}
