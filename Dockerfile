# docker build -t srepa . && docker run --rm -it -p 8888:8888 -v "$PWD/results:/srepa/results" srepa
# With GPUs: docker run --gpus all --ipc host …; PyPI's torch carries its own CUDA libraries, so the image needs none.
FROM python:3.12-slim
RUN apt-get update && apt-get install -y --no-install-recommends build-essential git && rm -rf /var/lib/apt/lists/*
WORKDIR /srepa
COPY settings.ini setup.py pyproject.toml README.md LICENSE ./
COPY srepa srepa
COPY nbs nbs
RUN pip install --no-cache-dir -e ".[dev]"
COPY . .
EXPOSE 8888
CMD ["jupyter", "lab", "--ip", "0.0.0.0", "--allow-root", "--no-browser", "--notebook-dir", ".", "nbs/index.ipynb"]
