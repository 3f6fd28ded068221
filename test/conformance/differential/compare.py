"""What two answers to the same call tell differently, and what botocore's model says of local AWS's alone."""

import json
from collections import namedtuple

from botocore import xform_name

from tape import plain

# kind: outcome (ok or an error's code), value (both have it), missing (moto has it, local AWS has not), fault (of local AWS alone).
Difference = namedtuple("Difference", "service operation kind path local moto")

# Tokens and names that a server makes up.
_OPAQUE = ("NextToken", "NextMarker", "GrantToken", "GrantId", "KeyId", "AccessKeyId", "SecretAccessKey", "SessionToken", "AssumedRoleId", "UserId")
_NAMES = ("Name", "Key", "VersionNumber", "Version", "AutoScalingGroupName", "LaunchTemplateName", "AlarmName", "DeviceName", "ProcessName")


def compare(local, moto):
    here, there = local.answer, moto.answer
    tell = lambda kind, path, a, b: Difference(local.service, local.operation, kind, path, _short(a), _short(b))
    if here.code != there.code:
        yield tell("outcome", "", here.code, there.code)
    elif here.code == "ok":
        # What moto has besides is its own content.
        for kind, path, a, b in _members(plain(here.body), plain(there.body), ""):
            yield tell(kind, path, a, b)


def _members(here, there, path):
    if path.split(".")[-1] in _OPAQUE or there in (None, "", [], {}):
        return
    if isinstance(here, dict) and isinstance(there, dict):
        for name, content in there.items():
            at = f"{path}.{name}" if path else name
            if name in here:
                yield from _members(here[name], content, at)
            elif content not in (None, "", [], {}):
                yield "missing", at, None, content
    elif isinstance(here, list) and isinstance(there, list):
        yield from _elements(here, there, path)
    elif here != there:
        yield "value", path, here, there


def _elements(here, there, path):
    if len(here) != len(there):
        yield "value", f"{path}.length", len(here), len(there)
    for one, other in _pairs(here, there):
        yield from _members(one, other, f"{path}[]")


def _pairs(here, there):
    """Elements of the same name; without names, in an order of their own."""
    name = next((one for one in _NAMES if _distinguishes(one, here) and _distinguishes(one, there)), None)
    if name is None:
        canonical = lambda elements: sorted(elements, key=lambda each: json.dumps(each, sort_keys=True))
        return zip(canonical(here), canonical(there))
    known = {json.dumps(each[name]): each for each in here}
    return [(known[json.dumps(each[name])], each) for each in there if json.dumps(each[name]) in known]


def _distinguishes(name, elements):
    return all(isinstance(each, dict) and name in each for each in elements) and len({str(each[name]) for each in elements}) == len(elements)


def faults(call, session):
    """An answer that is a failure of local AWS, a request that breaks the model and is accepted, an answer that breaks it."""
    tell = lambda path, what: Difference(call.service, call.operation, "fault", path, _short(what), "")
    answer = call.answer
    if answer.status == 0 or answer.status >= 500:
        yield tell("", f"{answer.status} {answer.code}")
    if answer.code != "ok":
        return
    model = operation_model(session, call.service, call.operation)
    for path, why in broken(model.input_shape, call.parameters):
        yield tell(f"input{path}", f"accepted, though {why}")
    for path, why in broken(model.output_shape, answer.body, required_only=True):
        yield tell(f"output{path}", why)


_models = {}


def operation_model(session, service, operation):
    if service not in _models:
        model = session.get_service_model(service)
        _models[service] = model, {xform_name(name): name for name in model.operation_names}
    model, names = _models[service]
    return model.operation_model(names[operation])


def broken(shape, value, path="", required_only=False):
    """Where a value breaks its shape: (path, why)."""
    if shape is None or value is None:
        return
    if shape.type_name == "structure" and isinstance(value, dict):
        yield from ((f"{path}.{name}", "it is missing") for name in shape.required_members if name not in value)
        for name, content in value.items():
            if name in shape.members:
                yield from broken(shape.members[name], content, f"{path}.{name}", required_only)
    elif shape.type_name == "list" and isinstance(value, list):
        if not required_only:
            yield from _size(shape, len(value), path)
        for content in value:
            yield from broken(shape.member, content, f"{path}[]", required_only)
    elif isinstance(value, str):
        if getattr(shape, "enum", None) and value not in shape.enum and len(shape.enum) <= 100:
            yield path, f"{value!r} is not one of its values"
        if not required_only:
            yield from _size(shape, len(value), path)
    elif isinstance(value, (int, float)) and not isinstance(value, bool) and not required_only:
        yield from _size(shape, value, path)


def _size(shape, size, path):
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if (least is not None and size < least) or (most is not None and size > most):
        yield path, f"{size} is not within {least} and {most}"


def _short(value):
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True, default=str)
    return text.replace("\t", " ").replace("\n", " ")[:90]
