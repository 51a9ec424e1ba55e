"""Writes the FITS and ECSV files of this folder, and what astropy reads of them, with astropy and numpy.

Usage: python3 make.py FOLDER, where FOLDER holds sdssAstar.fits and qsohw2010.fits of the RVSAO templates (Smithsonian
Astrophysical Observatory). Both are cut to a few pixels; the rest are made here, in the form of the survey or pipeline that is named.
"""
import json
import sys

import numpy as np
from astropy.io import fits
from astropy.table import Table
from astropy.wcs import WCS

rng = np.random.default_rng(1)
expected = {}


def ends(values):
    return [float(values[0]), float(values[len(values) // 2]), float(values[-1])]


def expect(name, spectra):
    expected[name] = [
        {"length": len(wave), "wavelengths": ends(wave), "fluxes": ends(flux)} | ({} if error is None else {"errors": ends(error)})
        for wave, flux, error in spectra
    ]


def flux_of(n):
    return rng.normal(1, 0.1, n)


n = 40
# An image of one axis, linear, in nanometres in air.
hdu = fits.PrimaryHDU(flux_of(n).astype(">f4"))
hdu.header.update(
    {"CTYPE1": "AWAV", "CUNIT1": "nm", "CRVAL1": 500.0, "CRPIX1": 3.0, "CDELT1": 0.25, "BUNIT": "erg/s/cm2/Angstrom"}
)
hdu.header["OBJECT"] = "SN 2021abc"
hdu.header["TELESCOP"] = "NTT"
hdu.header["INSTRUME"] = "EFOSC"
hdu.header["DATE-OBS"] = "2021-02-03T04:05:06"
hdu.header["LONGTEXT"] = "It's a long text that does not fit into the eighty characters of one card, so that it goes on in others."
hdu.header["HIERARCH ESO OBS NAME"] = "a name"
hdu.writeto("linear.fits", overwrite=True)
expect("linear.fits", [(WCS(hdu.header).all_pix2world(np.arange(n), 0)[0] * 1e9, hdu.data, None)])

# Natural logarithm by the standard; 16-bit integers with a scale and a blank.
hdu = fits.PrimaryHDU(np.arange(n, dtype=">i2"))
hdu.data[5] = -99
hdu.header.update({"CTYPE1": "WAVE-LOG", "CUNIT1": "Angstrom", "CRVAL1": 4000.0, "CRPIX1": 1.0, "CDELT1": 2.0})
hdu.writeto("natural-log.fits", overwrite=True)
with open("natural-log.fits", "r+b") as file:
    content = file.read()
    for card in (b"BSCALE  =                  0.5", b"BZERO   =                100.0", b"BLANK   =                  -99"):
        end = content.index(b"END" + b" " * 77)
        content = content[:end] + card.ljust(80) + b"END" + b" " * 77 + content[end + 160 :]
    file.seek(0)
    file.write(content)
values = np.arange(n) * 0.5 + 100
expect("natural-log.fits", [(WCS(hdu.header).all_pix2world(np.arange(n), 0)[0] * 1e10, values, None)])

# SDSS, first form: rows of flux, continuum-subtracted flux, error, mask; decimal logarithms.
with fits.open(sys.argv[1] + "/sdssAstar.fits") as file:
    hdu = fits.PrimaryHDU(file[0].data[:, :n].astype(">f4"), file[0].header)
    hdu.writeto("sdss-spspec.fits", overwrite=True)
    wave = 10 ** (hdu.header["COEFF0"] + hdu.header["COEFF1"] * np.arange(n))
    expect("sdss-spspec.fits", [(wave, hdu.data[0], hdu.data[2])])

# SDSS, second form: a table with the decimal logarithm of the wavelength and inverse variances.
flux, ivar = flux_of(n), rng.uniform(1, 4, n)
ivar[7] = 0
loglam = 3.58 + 1e-4 * np.arange(n)
table = fits.BinTableHDU.from_columns(
    [
        fits.Column("flux", "E", array=flux),
        fits.Column("loglam", "E", array=loglam),
        fits.Column("ivar", "E", array=ivar),
        fits.Column("and_mask", "J", array=np.zeros(n)),
        fits.Column("model", "E", array=flux),
    ],
    name="COADD",
)
primary = fits.PrimaryHDU()
primary.header["BUNIT"] = "1E-17 erg/cm^2/s/Ang"
primary.header["MJD"] = 57000
other = fits.BinTableHDU.from_columns([fits.Column("Z", "E", array=[0.1])], name="SPECOBJ")
fits.HDUList([primary, table, other]).writeto("sdss-spec.fits", overwrite=True)
d = table.data
expect("sdss-spec.fits", [(10 ** d["loglam"].astype(float), d["flux"], 1 / np.sqrt(d["ivar"]))])

# DESI: images of arms, two targets.
hdus = [fits.PrimaryHDU()]
spectra = []
arms = {"B": np.linspace(3600, 3632, n), "R": np.linspace(5760, 5792, n)}
for arm, wave in arms.items():
    flux, ivar = rng.normal(5, 1, (2, n)).astype(">f4"), rng.uniform(1, 2, (2, n)).astype(">f4")
    mask = np.zeros((2, n), dtype=">i4")
    mask[1, 3] = 16
    for name, data, unit in (
        ("WAVELENGTH", wave.astype(">f8"), "Angstrom"),
        ("FLUX", flux, "10**-17 erg/(s cm2 Angstrom)"),
        ("IVAR", ivar, None),
        ("MASK", mask, None),
        ("RESOLUTION", np.ones((2, 3, n), dtype=">f4"), None),
    ):
        hdu = fits.ImageHDU(data, name=f"{arm}_{name}")
        if unit:
            hdu.header["BUNIT"] = unit
        hdus.append(hdu)
    spectra += [(wave, flux[i], 1 / np.sqrt(ivar[i])) for i in range(2)]
fits.HDUList(hdus).writeto("desi-coadd.fits", overwrite=True)
expect("desi-coadd.fits", spectra)

# ESO science data product: one row with arrays; and the same with arrays of variable length.
wave, flux, error, quality = np.linspace(300, 550, n), flux_of(n) * 1e-16, np.full(n, 1e-17), np.zeros(n)
quality[2] = 1
for name, forms in (("eso-sdp.fits", (f"{n}D", f"{n}D", f"{n}D", f"{n}J")), ("variable-length.fits", ("PD()", "PE()", "QE()", "PJ()"))):
    columns = []
    for title, form, unit, values in zip(
        ("WAVE", "FLUX", "ERR", "QUAL"), forms, ("nm", "erg.cm**(-2).s**(-1).angstrom**(-1)", "erg.cm**(-2).s**(-1).angstrom**(-1)", None), (wave, flux, error, quality)
    ):
        cell = np.empty(1, dtype=object)
        cell[0] = values
        columns.append(fits.Column(title, form, unit=unit, array=cell if form[0] in "PQ" else values.reshape(1, n)))
    hdu = fits.BinTableHDU.from_columns(columns, name="SPECTRUM")
    primary = fits.PrimaryHDU()
    primary.header["MJD-OBS"] = 59000.5
    primary.header["OBJECT"] = "a star"
    fits.HDUList([primary, hdu]).writeto(name, overwrite=True)
    expect(name, [(wave, flux, error)])

# IRAF: four bands of one aperture.
bands = np.stack([flux_of(n), flux_of(n), np.zeros(n), np.full(n, 0.1)]).reshape(4, 1, n).astype(">f4")
hdu = fits.PrimaryHDU(bands)
hdu.header.update({"CRVAL1": 3500.0, "CD1_1": 1.5, "CRPIX1": 1.0, "CTYPE1": "LINEAR", "WAT1_001": "wtype=linear label=Wavelength units=angstroms"})
for i, text in enumerate(["spectrum - background fit, weights variance", "raw - background fit", "background - background fit", "sigma - background fit"]):
    hdu.header[f"BANDID{i + 1}"] = text
hdu.header["DATE-OBS"] = "29/05/83"
hdu.header["UT"] = "12:02:45"
hdu.writeto("iraf-bands.fits", overwrite=True)
expect("iraf-bands.fits", [(3500 + 1.5 * np.arange(n), bands[0, 0], bands[3, 0])])

# IRAF: apertures with wavelengths of their own: linear, logarithm, Chebyshev, Legendre.
x = (2 * np.arange(1, n + 1) - (n + 1)) / (n - 1)
coefficients = [5000.0, 300.0, 12.5, -1.25]
shape = " ".join(map(str, coefficients))
apertures = [
    f"1 1 0 4000. 2. {n} 0. 1. 2.",
    f"2 1 1 3.6 1e-4 {n} 0.01 1. 2.",
    f"3 1 2 4700. 15. {n} 0. 1. 2. 1. 0. 1 4 1 {n} {shape}",
    f"4 1 2 4700. 15. {n} 0. 1. 2. 1. 2. 2 4 1 {n} {shape}",
]
text = "wtype=multispec " + " ".join(f'spec{i + 1} = "{words}"' for i, words in enumerate(apertures))
hdu = fits.PrimaryHDU(rng.normal(1, 0.1, (4, n)).astype(">f4"))
hdu.header.update({"CTYPE1": "MULTISPE", "CTYPE2": "MULTISPE", "CDELT1": 1.0, "CD1_1": 1.0, "WAT0_001": "system=multispec"})
hdu.header["WAT1_001"] = "wtype=multispec label=Wavelength units=angstroms"
for i in range(0, len(text), 68):
    hdu.header[f"WAT2_{i // 68 + 1:03d}"] = text[i : i + 68]
hdu.writeto("iraf-multispec.fits", overwrite=True)
waves = [
    4000 + 2.0 * np.arange(n),
    10 ** (3.6 + 1e-4 * np.arange(n)) / 1.01,
    np.polynomial.chebyshev.chebval(x, coefficients),
    2 + np.polynomial.legendre.legval(x, coefficients),
]
expect("iraf-multispec.fits", [(wave, row, None) for wave, row in zip(waves, hdu.data)])

# IRAF: a wavelength for each pixel.
with fits.open(sys.argv[1] + "/qsohw2010.fits") as file:
    words = "".join(str(file[0].header[key]).ljust(68) for key in file[0].header if key.startswith("WAT2_"))
    wave = np.array([float(word) for word in words.split('"')[1].split()[13:]])[:n]
    hdu = fits.PrimaryHDU(np.squeeze(file[0].data)[..., :n].astype(">f4"))
    text = f'wtype=multispec spec1 = "1 1 2 1. 1.0032430738373 {n} 0. INDEF INDEF 1. 0. 5 {n} {" ".join(map(str, wave))}"'
    hdu.header.update({"CTYPE1": "MULTISPE", "CD1_1": 1.0, "WAT0_001": "system=multispec", "WAT1_001": "wtype=multispec"})
    for i in range(0, len(text), 68):
        hdu.header[f"WAT2_{i // 68 + 1:03d}"] = text[i : i + 68]
    hdu.writeto("iraf-listed.fits", overwrite=True)
    expect("iraf-listed.fits", [(wave, hdu.data.reshape(-1, n)[0], None)])

# A table in characters.
flux = flux_of(n)
hdu = fits.TableHDU.from_columns(
    [fits.Column("WAVELENGTH", "F10.3", unit="Angstrom", array=np.linspace(4000, 4039, n)), fits.Column("FLUX", "E15.7", unit="mJy", array=flux)]
)
fits.HDUList([fits.PrimaryHDU(), hdu]).writeto("ascii-table.fits", overwrite=True)
expect("ascii-table.fits", [(np.linspace(4000, 4039, n), flux, None)])

# ECSV with blanks and with commas.
table = Table({"wavelength": np.linspace(0.5, 0.6, n), "flux": np.round(flux, 6), "uncertainty": np.full(n, 0.01)})
table["wavelength"].unit, table["flux"].unit, table["uncertainty"].unit = "um", "mJy", "mJy"
table["wavelength"].description = "Vacuum wavelength, of the barycentre: corrected"
table.meta = {"TELESCOP": "JWST", "DATE-OBS": "2023-01-02T03:04:05", "OBJECT": "a, b: c"}
for name, delimiter in (("blanks.ecsv", " "), ("commas.ecsv", ",")):
    table.write(name, format="ascii.ecsv", overwrite=True, delimiter=delimiter)
    expect(name, [(table["wavelength"], table["flux"], table["uncertainty"])])

with open("expected.json", "w") as file:
    json.dump(expected, file, indent="\t")
    file.write("\n")
