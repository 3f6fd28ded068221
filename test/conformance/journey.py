"""The calls of a rehearsed delivery (`journey.py FILE`, one exchange a line): each request is validated as botocore validates what it sends,
each answer is parsed as botocore parses what it gets, and must have what the model requires. Exit code 1 when one is not as it must be."""

import base64
import collections
import json
import sys
from pathlib import Path

import botocore.parsers
import botocore.session
import botocore.validate

sys.path.insert(0, str(Path(__file__).parent / "differential"))
from compare import broken  # noqa: E402

SERVICES = {"monitoring": "cloudwatch", "servicequotas": "service-quotas", "elasticloadbalancing": "elbv2"}
session = botocore.session.Session()
counts, wrong = collections.Counter(), collections.Counter()


def judge(exchange):
    """What is wrong with one exchange."""
    service = session.get_service_model(SERVICES.get(exchange["service"], exchange["service"]))
    operation = service.operation_model(exchange["operation"])
    report = botocore.validate.ParamValidator().validate(exchange["input"], operation.input_shape)
    if report.has_errors():
        yield f"the request is not valid: {report.generate_report()}"
    for path, why in broken(operation.input_shape, exchange["input"]):
        yield f"the request breaks the model at {path}: {why}"
    if exchange["status"] >= 300:
        return
    headers = {name.lower(): value for name, value in exchange["headers"].items()}
    # A service that speaks several protocols answers in the one that it was asked in.
    protocol = "json" if "x-amz-json" in headers.get("content-type", "") else service.metadata["protocol"]
    answer = {"status_code": exchange["status"], "headers": headers, "body": base64.b64decode(exchange["body"])}
    parsed = botocore.parsers.create_parser(protocol).parse(answer, operation.output_shape)
    for path, why in broken(operation.output_shape, parsed, required_only=True):
        yield f"the answer breaks the model at {path}: {why}"


with open(sys.argv[1]) as lines:
    for line in lines:
        exchange = json.loads(line)
        name = f"{exchange['service']} {exchange['operation']}"
        counts[name] += 1
        try:
            found = list(judge(exchange))
        except Exception as error:
            found = [f"botocore cannot read it: {type(error).__name__} {error}"]
        for one in found:
            wrong[name] += 1
            if wrong[name] == 1:
                print(f"FAIL {name}: {one}\n     {json.dumps(exchange['input'])[:300]}")

print(f"{sum(counts.values())} exchanges of {len(counts)} operations, {sum(wrong.values())} not as they must be")
sys.exit(1 if wrong or not counts else 0)
