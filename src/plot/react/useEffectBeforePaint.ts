"use client";

import { useEffect, useLayoutEffect } from "react";

/** A layout effect, silent on a server, where there is no layout. */
export const useEffectBeforePaint: typeof useEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
