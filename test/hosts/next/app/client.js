"use client";

export { Page as Client } from "../src/Page.js";
