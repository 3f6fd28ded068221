"""The examples of AWS's own service models, replayed on local AWS: what AWS shows as a call is taken as one. What it names is not there, so that
an answer that something is missing is as good as an answer; a complaint about the form of the call, or a failure of the server, is not."""

import json
import os
import re
import sys
from pathlib import Path

import boto3
import botocore
from botocore.config import Config
from botocore.exceptions import ClientError

SERVICES = {"ec2": "ec2", "autoscaling": "autoscaling", "ssm": "ssm", "sts": "sts", "kms": "kms", "cloudwatch": "cloudwatch", "iam": "iam", "logs": "logs"}
# About the form of a call, never about what is there.
FORM = re.compile(r"Serialization|MissingParameter|MalformedInput|InvalidParameterCombination|UnknownParameter|validation error|NotImplemented", re.I)
ABSENT = ("NotImplemented", "InvalidAction", "UnknownOperationException")

data = Path(botocore.__file__).parent / "data"
config = Config(retries={"max_attempts": 0}, parameter_validation=False)
asked = failed = absent = 0
for service, folder in SERVICES.items():
    versions = sorted((data / folder).glob("*/examples-1.json"))
    if not versions:
        continue
    client = boto3.client(service, endpoint_url=os.environ["LOCAL_ENDPOINT"], config=config)
    methods = {operation: method for method, operation in client.meta.method_to_api_mapping.items()}
    for operation, examples in json.loads(versions[-1].read_text())["examples"].items():
        for example in examples:
            if operation not in methods:
                continue
            try:
                getattr(client, methods[operation])(**example.get("input", {}))
                asked += 1
            except ClientError as error:
                code, message = error.response["Error"].get("Code", ""), error.response["Error"].get("Message", "")
                status = error.response["ResponseMetadata"]["HTTPStatusCode"]
                if code in ABSENT or status == 501:
                    absent += 1
                    continue
                asked += 1
                if status >= 500 or FORM.search(f"{code} {message}"):
                    failed += 1
                    print(f"FAIL {service} {operation} ({example.get('id')}): {code}: {message}")
print(f"{asked} examples of botocore {botocore.__version__} replayed, {failed} not taken as AWS shows them; {absent} are of operations that are not here")
sys.exit(1 if failed or asked == 0 else 0)
