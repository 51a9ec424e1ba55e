"""Writes reference.json: Voigt profiles and fits by scipy, against which fit.test.ts compares. Needs numpy and scipy."""

import json
from pathlib import Path

import numpy as np
from scipy.optimize import curve_fit
from scipy.special import voigt_profile

rng = np.random.default_rng(20261128)


def gaussian(x, sigma):
    return np.exp(-0.5 * (x / sigma) ** 2) / (sigma * np.sqrt(2 * np.pi))


profiles = [
    {"x": x, "sigma": sigma, "gamma": gamma, "value": float(voigt_profile(x, sigma, gamma))}
    for x in (0, 0.01, 0.3, 1, 2.7, 8, 40, -5)
    for sigma, gamma in ((1, 1), (1, 1e-6), (1, 0.02), (0.1, 2), (3, 0.5), (0.02, 0.3))
]

fits = []
for name, curve, truth in (
    ("gaussian", lambda x, f, c, s, a, b: f * gaussian(x - c, s) + a + b * (x - 5000), (-300, 5003.2, 6, 100, 0.1)),
    ("lorentz", lambda x, f, c, g, a, b: f * voigt_profile(x - c, 0, g) + a + b * (x - 5000), (500, 4995.1, 4, 100, -0.2)),
    (
        "voigt",
        lambda x, f, c, s, g, a, b: f * voigt_profile(x - c, s, g) + a + b * (x - 5000),
        (-700, 5001.7, 5, 4, 100, 0),
    ),
):
    x = np.arange(4940, 5061, 1.0)
    y = curve(x, *truth) + rng.normal(0, 1, x.size)
    best, covariance = curve_fit(
        curve, x, y, p0=truth, sigma=np.ones(x.size), absolute_sigma=True, xtol=1e-14, ftol=1e-14, gtol=1e-14
    )
    fits.append(
        {
            "profile": name,
            "wavelengths": x.tolist(),
            "fluxes": np.round(y, 6).tolist(),
            "parameters": best.tolist(),
            "errors": np.sqrt(np.diag(covariance)).tolist(),
        }
    )
    # The rounded fluxes are what the test reads.
    best, covariance = curve_fit(
        curve, x, np.round(y, 6), p0=best, sigma=np.ones(x.size), absolute_sigma=True, xtol=1e-14, ftol=1e-14, gtol=1e-14
    )
    fits[-1]["parameters"] = best.tolist()
    fits[-1]["errors"] = np.sqrt(np.diag(covariance)).tolist()

Path(__file__).with_name("reference.json").write_text(json.dumps({"profiles": profiles, "fits": fits}) + "\n")
