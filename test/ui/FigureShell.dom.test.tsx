import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { type ReactElement, type Ref, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { languageOf } from "../../src/text/index.js";
import {
	FigureShell,
	type FigureShellState,
	HelpDialog,
	type Interaction,
	type InteractionHandles,
	ShellPlot,
	uiWords,
	useFigureShell,
	useWords,
} from "../../src/ui/index.js";

afterEach(cleanup);

type View = { width: number };
const layers = [
	{ name: "data", medium: "svg" as const, paint: () => {} },
	{ name: "cursor", medium: "svg" as const, paint: () => {} },
];
const makeView = ({ width }: { width: number }): View => ({ width });

function CloseWord(): ReactElement {
	return <p>{useWords(uiWords).close}</p>;
}

type HostProps = {
	words?: object;
	notice?: string;
	interactionKey?: string;
	rootRef?: Ref<HTMLElement>;
	load?: () => Promise<(handles: InteractionHandles<View>) => Interaction>;
	onShell?: (shell: FigureShellState<View>) => void;
};
const attachNothing = async () => (): Interaction => ({ detach: () => {}, painted: () => {} });
function Host(props: HostProps): ReactElement {
	const { words, notice, interactionKey = "a", rootRef, load = attachNothing, onShell } = props;
	const shell = useFigureShell<View>({ language: languageOf(words), interactionKey, loadInteraction: load });
	onShell?.(shell);
	return (
		<FigureShell
			shell={shell}
			rootRef={rootRef}
			title="Spectrum"
			className="astropane-test"
			data-state="ready"
			help={<HelpDialog open onClose={shell.closeHelp} sections={[]} />}
		>
			<CloseWord />
			<ShellPlot
				shell={shell}
				title="Spectrum"
				description="A spectrum."
				layers={layers}
				view={makeView}
				width={300}
				height={200}
				notice={notice}
			/>
		</FigureShell>
	);
}

function setUp(props: HostProps = {}) {
	let shell: FigureShellState<View> | null = null;
	const tree = (more: HostProps = {}) => (
		<StrictMode>
			<Host
				{...props}
				{...more}
				onShell={(state) => {
					shell = state;
				}}
			/>
		</StrictMode>
	);
	const { container, rerender } = render(tree());
	return {
		container,
		root: container.querySelector("section") as HTMLElement,
		plot: container.querySelector(".astropane-plot") as HTMLElement,
		shell: (): FigureShellState<View> => shell as unknown as FigureShellState<View>,
		update: (more: HostProps) => rerender(tree(more)),
	};
}

describe("FigureShell", () => {
	it("names its root and passes attributes and the ref to it", () => {
		const rootRef = { current: null as HTMLElement | null };
		const { root } = setUp({ rootRef });
		expect(rootRef.current).toBe(root);
		expect(root.getAttribute("aria-label")).toBe("Spectrum");
		expect(root.className).toBe("astropane astropane-test");
		expect(root.dataset.state).toBe("ready");
	});

	it("is marked as English unless the host gives words, which reach all parts", () => {
		const { root, update } = setUp();
		expect(root.lang).toBe("en");
		expect(root.textContent).toContain("Close");
		update({ words: { close: "Schließen" } });
		expect(root.hasAttribute("lang")).toBe(false);
		expect(root.textContent).toContain("Schließen");
	});

	it("keeps the view of the last paint", () => {
		expect(setUp().shell().view.current).toEqual({ width: 300 });
	});

	it("has its functions from the first render on, so that effects and callbacks need not be made anew", () => {
		const { shell, update } = setUp();
		const { announce, save, openHelp, closeHelp } = shell();
		update({ words: {} });
		expect(shell()).toMatchObject({ announce, save, openHelp, closeHelp });
	});

	it("shows a notice over the plot only where there is one", () => {
		const { plot, update } = setUp({ notice: "Loading …" });
		expect(plot.querySelector(".astropane-notice")?.textContent).toBe("Loading …");
		update({ notice: undefined as unknown as string });
		expect(plot.querySelector(".astropane-notice")).toBeNull();
	});

	it("opens and closes the help dialog", async () => {
		const { shell } = setUp();
		expect(screen.queryByRole("dialog")).toBeNull();
		act(() => shell().openHelp());
		fireEvent.click(await screen.findByRole("button", { name: "Close" }));
		expect(screen.queryByRole("dialog")).toBeNull();
	});

	it("loads the handlers at the first event, hands them the figure, and attaches them anew for a new key", async () => {
		const detach = vi.fn();
		const painted = vi.fn();
		const attach = vi.fn((_handles: InteractionHandles<View>): Interaction => ({ detach, painted }));
		const load = vi.fn(async () => attach);
		const { plot, shell, update, container } = setUp({ load });
		expect(load).not.toHaveBeenCalled();
		fireEvent.pointerOver(plot);
		await waitFor(() => expect(attach).toHaveBeenCalledTimes(1));
		const handles = attach.mock.calls[0]?.[0] as InteractionHandles<View>;
		expect(handles.figure.box).toBe(plot);
		expect(handles.view()).toEqual({ width: 300 });
		expect(handles.tooltip()).toBe(shell().tooltip.current);
		handles.announce("One line");
		expect(container.querySelector("[aria-live]")?.textContent).toBe("One line");
		act(() => handles.openHelp());
		expect(await screen.findByRole("dialog")).toBeTruthy();
		act(() => {
			handles.figure.mark("cursor");
			handles.figure.flush();
		});
		expect(painted).toHaveBeenCalled();
		update({ load, interactionKey: "b" });
		await waitFor(() => expect(attach).toHaveBeenCalledTimes(2));
		expect(detach).toHaveBeenCalledTimes(1);
	});

	it("announces in the host's words that handlers or a file failed", async () => {
		const words = { fileNotMade: (reason: string) => `Keine Datei: ${reason}` };
		const { container, plot, shell } = setUp({ words, load: () => Promise.reject(new Error("offline")) });
		const message = () => container.querySelector("[aria-live]")?.textContent;
		fireEvent.pointerOver(plot);
		await waitFor(() => expect(message()).toBe("Zoom and readout could not be loaded; try again."));
		shell().save(() => Promise.reject(new Error("full")));
		await waitFor(() => expect(message()).toBe("Keine Datei: full"));
		shell().save(() => Promise.reject(new TypeError("Failed to fetch dynamically imported module: /a1.js")));
		await waitFor(() => expect(message()).toBe("This part could not be loaded."));
	});

	it("hands the mounted figure to the code that saves it", async () => {
		const { plot, shell } = setUp();
		const write = vi.fn(async () => {});
		shell().save(write);
		expect(write).toHaveBeenCalledWith(expect.objectContaining({ box: plot }));
	});

	it("is complete on a server, without Suspense boundaries, and hydrates to the same markup", () => {
		const error = vi.spyOn(console, "error").mockImplementation(() => {});
		const markup = renderToString(<Host notice="Loading …" />);
		expect(markup).not.toContain("<!--$");
		expect(markup).toContain("Loading …");
		expect(markup).toContain("<svg");
		const container = document.createElement("div");
		container.innerHTML = markup;
		act(() => {
			hydrateRoot(container, <Host notice="Loading …" />);
		});
		expect(error).not.toHaveBeenCalled();
		error.mockRestore();
	});
});
