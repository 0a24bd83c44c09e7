"""Build the web pages: python .ci/site/build.py [folder]; needs the extras `dev` and `site`."""
import importlib, inspect, json, re, shutil, subprocess, sys, tempfile, textwrap
from pathlib import Path

import yaml
from fastcore.docments import docments

from srepa.testing.checks import FOLDERS, PAGES, rooms

here, home = Path(__file__).parent, Path(__file__).parents[2]
REPOSITORY = "https://github.com/srepa/srepa"


def signature_table(thing) -> str:
    "The arguments of a function, with the comments beside them."
    try: told = docments(thing, full=True)
    except (TypeError, ValueError, OSError): return ""
    rows = []
    for name, about in told.items():
        default = about.get("default", inspect.Parameter.empty)
        shown = "" if default is inspect.Parameter.empty or name == "return" else f"`{default!r}`"
        rows.append(f"| {'*returns*' if name == 'return' else f'`{name}`'} | {shown} | {about.get('docment') or ''} |")
    return "\n".join(["| | default | |", "|---|---|---|", *rows]) if rows else ""


def api_page(name: str, file: str) -> str:
    "What a module of the book offers, as Markdown."
    module = importlib.import_module(f"srepa.{name}")
    parts = [f"# srepa.{name}\n\n{module.__doc__}\n\nFrom the notebook [{name}](../nbs/{file})."]
    for public in module.__all__:
        thing = getattr(module, public)
        if not callable(thing): continue
        init = thing.__init__ if inspect.isclass(thing) and "__init__" in vars(thing) else thing
        parts.append(f"## {public}\n\n{inspect.getdoc(thing) or ''}\n\n{signature_table(init)}")
    return "\n\n".join(parts) + "\n"


def table_of_contents(house: list) -> dict:
    "The parts of the site, in reading order."
    def part(caption, files): return {"caption": caption, "chapters": [{"file": file} for file in files]}
    chapters = [f"nbs/{room.file}" for room in house if not room.folder]
    def pages(below): return sorted(f"nbs/{below}/{path.name}" for path in (home / "nbs" / below).glob("*.ipynb"))
    assert set(PAGES) == {"guides", "runs"}
    parts = [part("The book", chapters), part("How things are done", pages("guides")), part("The study", pages("runs")),
             part("Reference", [f"api/{room.name}.md" for room in house if not room.folder and room.name != "tour"])]
    for below in FOLDERS:
        files = [f"nbs/{room.file}" for room in house if room.folder == below]
        if below: parts.append(part(f"{below}: {FOLDERS[below]}", files))
    return {"format": "jb-book", "root": "nbs/index", "parts": parts}


def slug(link: re.Match) -> str:
    "A link whose anchor JupyterLab made (case and dots kept), with the anchor that a web page has."
    return f"]({link[1]}#{re.sub(r'[^a-z0-9_-]', '', link[2].lower())})"


def plain(markdown: str, most: int = 250) -> str:
    "The last paragraph of a cell without its markup: what a picture below it is about."
    last = markdown.strip().split("\n\n")[-1]
    words = re.sub(r"\[([^]]*)\]\([^)]*\)|[*`#>$|]", lambda m: m[1] or "", last).split()
    return textwrap.shorten(" ".join(words), most, placeholder=" …").replace('"', "'")


def tagged(text: str) -> str:
    "A notebook that folds what JupyterLab folds, and finds sections, and files that are no page."
    text = re.sub(r"\]\((?:\.\./)+(\.ci/[^)]+)\)", rf"]({REPOSITORY}/blob/main/\1)", text)
    text = re.sub(r"\]\(((?:[\w/.]+\.ipynb)?)#([^)]+)\)", slug, text)
    notebook, said = json.loads(text), ""
    notebook["cells"] = [cell for cell in notebook["cells"] if "#| default_exp" not in "".join(cell["source"][:1])]
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown": said = plain("".join(cell["source"]))
        else: cell["metadata"]["mystnb"] = {"image": {"alt": f"Figure to: {said}"}}
        if cell["metadata"].get("jupyter", {}).get("source_hidden"):
            cell["metadata"].setdefault("tags", []).append("hide-input")
        if "remove_input" in cell["metadata"].get("tags", []): cell["metadata"]["tags"].append("remove-input")
    return json.dumps(notebook)


def build(out: Path):
    house = [room for room in rooms(home / "nbs")]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        shutil.copytree(home / "nbs", source / "nbs", ignore=shutil.ignore_patterns(".*", "*.yml"))
        shutil.copytree(home / "tables", source / "tables", ignore=shutil.ignore_patterns("*.npz"))
        shutil.copy(home / "CITATION.cff", source)
        for path in (source / "nbs").rglob("*.ipynb"): path.write_text(tagged(path.read_text("utf-8")), "utf-8")
        (source / "api").mkdir()
        for room in house:
            if room.folder or room.name == "tour": continue
            (source / "api" / f"{room.name}.md").write_text(api_page(room.name, room.file), "utf-8")
        (source / "_toc.yml").write_text(yaml.safe_dump(table_of_contents(house), sort_keys=False), "utf-8")
        shutil.copy(here / "conf.py", source)
        shutil.copytree(here / "static", source / "static")
        command = [sys.executable, "-m", "sphinx", "-q", "-b", "html", source, out]
        done = subprocess.run(command, text=True, stderr=subprocess.PIPE)
    said = done.stderr.replace(folder + "/", "").splitlines()
    wrong = [line for line in said if "WARNING" in line or "ERROR" in line]
    print(*(wrong or said), sep="\n", file=sys.stderr)
    (out / "index.html").write_text('<meta http-equiv="refresh" content="0; url=nbs/index.html">\n', "utf-8")
    faults = "xref_missing|cross-reference target not found|image file not readable"
    broken = [line for line in wrong if re.search(faults, line)]
    raise SystemExit(done.returncode or bool(broken))


if __name__ == "__main__":
    build(Path(sys.argv[1] if len(sys.argv) > 1 else home / "_site").resolve())
