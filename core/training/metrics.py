"""How good answers are, by the measures of torchmetrics."""

from torch import Tensor
from torch.nn.functional import cross_entropy


def loss_and_accuracy(logits: Tensor, labels: Tensor) -> tuple[float, float]:
    """Mean cross-entropy, and the share of N that is right, for logits N × classes (float) and labels N (int64)."""
    from torchmetrics.functional.classification import multiclass_accuracy  # takes a second to import

    accuracy = multiclass_accuracy(logits.argmax(1), labels, num_classes=logits.shape[1], average="micro")
    return float(cross_entropy(logits, labels)), float(accuracy)
