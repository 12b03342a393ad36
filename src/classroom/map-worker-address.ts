/** The map library's worker, whose text is in the page, under an address made for it. */
import text from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

export default address;
