"""The calls of one sequence on one side, local AWS or moto, with what became of each."""

import datetime
import re
import urllib.request

import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError

# Well-formed, and of nothing that is there: what a sequence goes on with when a call that was to give an id has failed.
NOBODY = {
    "ami": "ami-0fffffffffffffff0",
    "snap": "snap-0fffffffffffffff0",
    "i": "i-0fffffffffffffff0",
    "lt": "lt-0fffffffffffffff0",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "token": "bm9uZQ",
}
REGION = "eu-west-1"
MINUTE = 60_000


class Answer:
    """`code` is `ok` or the error's; an answer that cannot be read has the code `broken` and the status 0."""

    def __init__(self, code, status, body=None, message=""):
        self.code, self.status, self.body, self.message = code, status, body or {}, message

    def at(self, path, otherwise):
        """What is there, such as `Images.0.ImageId`; else the id of nobody of that kind."""
        node = self.body
        for part in path.split("."):
            try:
                node = node[int(part)] if isinstance(node, list) else node[part]
            except (KeyError, IndexError):
                return NOBODY[otherwise]
        return node


class Call:
    def __init__(self, service, operation, parameters, answer):
        self.service, self.operation, self.parameters, self.answer = service, operation, parameters, answer


class Side:
    """One server; its clients are shared by all sequences of a group."""

    def __init__(self, name, endpoint, session=None):
        self.name, self.endpoint = name, endpoint
        self.session = session or botocore.session.Session()
        self.clients = {}

    def client(self, service, account, region):
        key = (service, account, region)
        if key not in self.clients:
            client = self.session.create_client(
                service,
                region_name=region,
                endpoint_url=self.endpoint,
                aws_access_key_id=account,
                aws_secret_access_key="any",
                # Requests that break the model are the more interesting ones.
                config=Config(parameter_validation=False, retries={"total_max_attempts": 1}, read_timeout=30),
            )
            if self.name == "moto":
                client.meta.events.register("before-sign", _told_account(account))
            self.clients[key] = client
        return self.clients[key]

    def advance(self, milliseconds):
        """Moto has no time of its own."""
        if self.name == "local":
            urllib.request.urlopen(f"{self.endpoint}/_sim/advance?ms={milliseconds}").read()


def _told_account(account):
    return lambda request, **_: request.headers.__setitem__("x-moto-account-id", account)


class Tape:
    def __init__(self, side, number):
        self.side, self.number, self.calls = side, number, []

    def account(self, other=0):
        """Each sequence has ten accounts of its own."""
        return f"{100_000_000_000 + self.number * 10 + other}"

    def call(self, name, other=0, region=REGION, **parameters):
        """`ssm.get_parameter` by one of the sequence's accounts."""
        service, operation = name.split(".")
        client = self.side.client(service, self.account(other), "us-east-1" if service == "iam" else region)
        answer = _outcome(lambda: getattr(client, operation)(**parameters))
        self.calls.append(Call(service, operation, parameters, answer))
        return answer

    def each(self, name, *many, **common):
        """The same operation with one set of parameters after the other."""
        for parameters in many:
            self.call(name, **{**common, **parameters})

    def later(self, minutes=10):
        self.side.advance(minutes * MINUTE)


def _outcome(send):
    try:
        body = send()
        return Answer("ok", body.pop("ResponseMetadata")["HTTPStatusCode"], body)
    except ClientError as error:
        told = error.response["Error"]
        return Answer(told.get("Code", ""), error.response["ResponseMetadata"]["HTTPStatusCode"], None, told.get("Message", ""))
    except Exception as error:  # an answer that no client can read, a connection that broke
        return Answer("broken", 0, None, f"{type(error).__name__}: {error}")


_ID = re.compile(r"\b(ami|snap|i|lt|vol|r|vpc|subnet|sg|eni)-[0-9a-f]{8,17}\b")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ACCOUNT = re.compile(r"\b100000000\d{3}\b")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?")


def plain(value):
    """A value without what is different on every server: ids and moments."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, datetime.datetime):
        return "<moment>"
    if not isinstance(value, str):
        return value
    return _ACCOUNT.sub("<account>", _ID.sub(r"<\1>", _MOMENT.sub("<moment>", _UUID.sub("<uuid>", value))))
