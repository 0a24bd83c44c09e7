"""Package metadata: everything is read from settings.ini, so that it is written once."""
from configparser import ConfigParser
from pathlib import Path

from setuptools import setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=["="], inline_comment_prefixes=None)
ini.read(here / "settings.ini", encoding="utf-8")
cfg = ini["DEFAULT"]
lines = lambda key: [line.strip() for line in cfg[key].splitlines() if line.strip()]

folders = sorted(init.parent.name for init in (here / "srepa").glob("*/__init__.py"))

extras, together = {}, []  # each with those before it
for name in ("teachers", "train", "study", "dev", "site"):
    together = together + lines(f"{name}_requirements")
    extras[name] = together

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="Apache-2.0",
    keywords=cfg["keywords"].split(),
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Science/Research",
        "Programming Language :: Python :: 3",
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
    ],
    python_requires=f">={cfg['min_python']}",
    # The run notebooks travel with the package, so that srepa_study works without a clone
    packages=["srepa", *(f"srepa.{folder}" for folder in folders), "srepa.runs"],
    package_dir={"srepa": "srepa", "srepa.runs": "nbs/runs"},
    package_data={"srepa": ["py.typed"], "srepa.study": ["paper_tables/*.yaml"], "srepa.runs": ["*.ipynb"]},
    install_requires=lines("requirements"),
    extras_require=extras,
    entry_points={"console_scripts": lines("console_scripts"),
                  "nbdev": [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"]},
    zip_safe=False,
)
