/**
 * What is asked of each host. `shared`: where the shared page is copied to; `output`: the folder to serve and open; `policy`:
 * another content security policy than the strict one, or null; `maxFiles`: JavaScript files of the first load, at most.
 */
export const hosts = [
	{ name: "vite-19", shared: "src", output: "dist", hydrates: true, maxFiles: 14 },
	{ name: "vite-18.2", shared: "src", output: "dist", hydrates: true, maxFiles: 14 },
	{ name: "streaming", shared: "shared" },
	{ name: "worker", shared: "src" },
	{ name: "types" },
];
