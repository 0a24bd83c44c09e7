"""What scores a set of samples."""
from .scores import evaluate_npz

__all__ = ["evaluate_npz"]
