import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Lays a copy of the picture over the map while the page is printed: browsers print WebGL as it
 * happens to be, which is mostly empty.
 * @returns what ends it
 */
export function printCopies(map: MapLibreMap, container: HTMLElement): () => void {
	let copy: HTMLCanvasElement | null = null;
	const lay = () => {
		take();
		// What is drawn can be read until the browser takes over again.
		map.redraw();
		const drawn = map.getCanvas();
		copy = document.createElement('canvas');
		copy.width = drawn.width;
		copy.height = drawn.height;
		copy.className = 'printed';
		copy.getContext('2d')?.drawImage(drawn, 0, 0);
		container.append(copy);
	};
	const take = () => {
		copy?.remove();
		copy = null;
	};
	window.addEventListener('beforeprint', lay);
	window.addEventListener('afterprint', take);
	return () => {
		take();
		window.removeEventListener('beforeprint', lay);
		window.removeEventListener('afterprint', take);
	};
}
