"""Without any extra losses, model, sampler, metrics and checkpoint work; what is missing says which extra brings it."""
import os, subprocess, sys, tempfile
from importlib.metadata import distributions

os.chdir(tempfile.mkdtemp())  # the installed package, not the folder of the clone
sys.path = [path for path in sys.path if "/.ci" not in path]

import torch
from srepa.aligner import Aligner
from srepa.checkpoints import from_pretrained, save_pretrained
from srepa.losses import pointwise_cosine, structural_kl, structural_mse
from srepa.metrics import frechet_distance, inception_score, precision_recall
from srepa.sampling import guided, ode
from srepa.sit import create_sit
from srepa.structure import lds

heavy = {"accelerate", "diffusers", "execnb", "fastcore", "jupyterlab", "nbdev", "pandas", "papermill", "submitit",
         "timm", "torchvision"}
here = {found.metadata["Name"].lower() for found in distributions()}
assert not heavy & here, heavy & here

z, z_hat = torch.randn(2, 16, 8), torch.randn(2, 16, 8, requires_grad=True)
(pointwise_cosine(z, z_hat) + structural_mse(z, z_hat) + structural_kl(z, z_hat)).mean().backward()
assert z_hat.grad.isfinite().all() and lds(z, far=2).shape == (2,)

net = torch.nn.Sequential(torch.nn.Linear(8, 6), torch.nn.Linear(6, 8))  # of anybody
aligner = Aligner(net, "0", terms="srepa-mse", hidden=8)
(net(z).square().mean() + aligner(z=z)).backward()
assert set(aligner.log()) == {"loss/proj", "loss/struct_mse", "weight/proj", "weight/struct_mse"}

model = create_sit("SiT-S/2", input_size=8, num_classes=10).eval()
y = torch.tensor([3, 7])
x = ode(guided(model, y, w=2.0), torch.randn(2, 4, 8, 8), num_steps=2)
assert x.shape == (2, 4, 8, 8)
save_pretrained(model, "model")
assert torch.equal(from_pretrained("model").pos_embed, model.pos_embed)

features = torch.randn(50, 4, dtype=torch.float64)
mean, covariance = features.mean(0), features.T.cov()
assert abs(frechet_distance(mean, covariance, mean, covariance)) < 1e-9
assert inception_score(torch.full((8, 4), 0.25)) == 1 and precision_recall(features, features) == (1, 1)

bin = os.path.dirname(sys.executable)
said = subprocess.run([f"{bin}/srepa_study", "run", "digits", "--quick"], capture_output=True, text=True)
assert said.returncode == 2 and "pip install 'srepa[" in said.stderr and "Traceback" not in said.stderr, said.stderr
print(f"{len(here)} packages, {said.stderr.strip()}")
