import { renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { useTellIssues } from "../../src/ui/index.js";

type Issue = { subject: string; message: string };
const broken: Issue = { subject: "a", message: "Broken." };

function setUp(first: readonly Issue[]) {
	const onIssues = vi.fn<(issues: Issue[]) => void>();
	const { rerender } = renderHook(({ issues }) => useTellIssues(issues, onIssues), {
		initialProps: { issues: first },
		wrapper: StrictMode,
	});
	return { onIssues, update: (issues: readonly Issue[]) => rerender({ issues }) };
}

describe("useTellIssues", () => {
	it("calls back once for each list that differs, also when all issues are gone", () => {
		const { onIssues, update } = setUp([broken]);
		update([{ ...broken }]);
		update([]);
		update([]);
		expect(onIssues.mock.calls.map(([issues]) => issues)).toEqual([[broken], []]);
	});

	it("does not call back for an empty list at first", () => {
		expect(setUp([]).onIssues).not.toHaveBeenCalled();
	});

	it("hands out copies, so that a host that changes them changes nothing here", () => {
		const { onIssues } = setUp([broken]);
		const [issue] = onIssues.mock.calls[0]?.[0] ?? [];
		if (issue) issue.message = "changed";
		expect(broken.message).toBe("Broken.");
	});

	it("reports an error that the host's listener throws, outside of React", () => {
		const reported = vi.fn();
		vi.stubGlobal("reportError", reported);
		const error = new Error("of the host");
		const onIssues = () => {
			throw error;
		};
		expect(() => renderHook(() => useTellIssues([broken], onIssues))).not.toThrow();
		expect(reported).toHaveBeenCalledExactlyOnceWith(error);
	});

	it("throws such an error later where the page cannot report errors", () => {
		vi.stubGlobal("reportError", undefined);
		vi.useFakeTimers();
		const onIssues = () => {
			throw new Error("of the host");
		};
		expect(() => renderHook(() => useTellIssues([broken], onIssues))).not.toThrow();
		expect(() => vi.runAllTimers()).toThrow("of the host");
		vi.useRealTimers();
	});

	it("bears a host that does not listen", () => {
		expect(() => renderHook(() => useTellIssues([broken], undefined))).not.toThrow();
	});
});
