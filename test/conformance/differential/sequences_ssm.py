"""Parameter Store."""

SEQUENCES = []


def sequence(function):
    SEQUENCES.append(function)
    return function


def put(tape, name, value="v", **more):
    return tape.call("ssm.put_parameter", **{"Name": name, "Value": value, "Type": "String", **more})


@sequence
def write_and_read(tape):
    put(tape, "/app/web", "one", Description="first")
    put(tape, "/app/web", "two")
    put(tape, "/app/web", "two", Overwrite=True)
    tape.call("ssm.put_parameter", Name="/app/web", Value="three", Overwrite=True)
    tape.each("ssm.get_parameter", *({"Name": f"/app/web{version}"} for version in ("", ":1", ":2", ":3", ":4", ":0", ":live")))
    tape.call("ssm.get_parameter", Name="/app/none")
    tape.call("ssm.get_parameters", Names=["/app/web", "/app/none"])
    tape.call("ssm.get_parameter_history", Name="/app/web")
    tape.call("ssm.describe_parameters")


@sequence
def by_arn(tape):
    put(tape, "/app/web")
    put(tape, "flat")
    arn = f"arn:aws:ssm:eu-west-1:{tape.account()}:parameter"
    tape.each("ssm.get_parameter", *({"Name": name} for name in (f"{arn}/app/web", f"{arn}/app/web:1", f"{arn}/flat", f"{arn}/none")))
    tape.call("ssm.label_parameter_version", Name=f"{arn}/app/web", Labels=["live"])


@sequence
def refused_names(tape):
    for name in ("", "/", "//a", "/a/", "a b", "aws", "/aws/x", "ssm", "/ssm/x", "x" * 2049, "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16", "é"):
        put(tape, name)
    tape.call("ssm.put_parameter", Value="v", Type="String")


@sequence
def refused_values(tape):
    put(tape, "/v", "")
    put(tape, "/v", "x" * 4097)
    put(tape, "/v", "x" * 4096)
    put(tape, "/w", "x" * 8193, Tier="Advanced")
    put(tape, "/x", "x", Tier="Nope")
    put(tape, "/y", "x", Type="Nope")
    tape.call("ssm.put_parameter", Name="/z", Value="x")
    put(tape, "/data", "x", DataType="image")
    put(tape, "/pattern", "x", AllowedPattern="[0-9]+")
    put(tape, "/broken", "x", AllowedPattern="(")
    put(tape, "/digits", "1", AllowedPattern="[0-9]+")
    put(tape, "/d", "x", Description="d" * 1025)
    tape.call("ssm.describe_parameters")


@sequence
def labels(tape):
    put(tape, "/l", "1")
    put(tape, "/l", "2", Overwrite=True)
    label = lambda version, *names: tape.call("ssm.label_parameter_version", Name="/l", ParameterVersion=version, Labels=list(names))
    label(1, "live")
    tape.call("ssm.get_parameter", Name="/l:live")
    label(2, "live")
    tape.call("ssm.get_parameter", Name="/l:live")
    for name in ("aws-x", "ssm-x", "1st", "a b", "a/b", "x" * 101, "", "ok.-_"):
        label(1, name)
    label(1, *(f"l{number}" for number in range(10)))
    label(9, "live")
    tape.call("ssm.label_parameter_version", Name="/none", Labels=["live"])
    tape.call("ssm.label_parameter_version", Name="/l", Labels=[])
    tape.call("ssm.unlabel_parameter_version", Name="/l", ParameterVersion=2, Labels=["live", "dead"])
    tape.call("ssm.unlabel_parameter_version", Name="/l", ParameterVersion=9, Labels=["live"])
    tape.call("ssm.get_parameter_history", Name="/l")


@sequence
def pages(tape):
    for number in range(4):
        put(tape, "/h", str(number), Overwrite=True)
        put(tape, f"/p/{number}")
    first = tape.call("ssm.get_parameter_history", Name="/h", MaxResults=3)
    tape.call("ssm.get_parameter_history", Name="/h", MaxResults=3, NextToken=first.at("NextToken", "token"))
    first = tape.call("ssm.get_parameters_by_path", Path="/p", MaxResults=3)
    tape.call("ssm.get_parameters_by_path", Path="/p", MaxResults=3, NextToken=first.at("NextToken", "token"))
    tape.each("ssm.get_parameter_history", *({"MaxResults": size} for size in (0, -1, 51)), Name="/h")
    tape.each("ssm.get_parameters_by_path", *({"MaxResults": size} for size in (0, -1, 11)), Path="/p")
    tape.each("ssm.describe_parameters", *({"MaxResults": size} for size in (0, -1, 51)))
    tape.call("ssm.get_parameter_history", Name="/none")


@sequence
def by_path(tape):
    for name in ("/a/b", "/a/b/c", "/a/d", "/ab/x", "flat"):
        put(tape, name)
    tape.each("ssm.get_parameters_by_path", *({"Path": path} for path in ("/a", "/a/", "/", "/none", "a", "")))
    tape.call("ssm.get_parameters_by_path", Path="/a", Recursive=True)
    tape.call("ssm.get_parameters_by_path", Path="/a", ParameterFilters=[{"Key": "Type", "Values": ["String"]}])
    tape.call("ssm.get_parameters_by_path", Path="/a", ParameterFilters=[{"Key": "Name", "Values": ["x"]}])
    tape.call("ssm.get_parameters_by_path")


@sequence
def filters(tape):
    put(tape, "/a/b", Tags=[{"Key": "team", "Value": "web"}])
    put(tape, "/a/c", "1,2", Type="StringList")
    put(tape, "/s", Type="SecureString", KeyId="alias/own")
    ask = lambda *filters: tape.call("ssm.describe_parameters", ParameterFilters=list(filters))
    ask({"Key": "Name", "Values": ["/a/b"]})
    ask({"Key": "Name", "Option": "BeginsWith", "Values": ["/a"]})
    ask({"Key": "Name", "Option": "Contains", "Values": ["b"]})
    ask({"Key": "Name", "Option": "Nope", "Values": ["b"]})
    ask({"Key": "Type", "Values": ["StringList", "SecureString"]})
    ask({"Key": "KeyId", "Values": ["alias/own"]})
    ask({"Key": "Path", "Option": "Recursive", "Values": ["/a"]})
    ask({"Key": "tag:team", "Values": ["web"]})
    ask({"Key": "tag:team"})
    ask({"Key": "Nope", "Values": ["b"]})
    ask({"Key": "Name"})
    ask({"Key": "Name", "Values": ["/a/b"]}, {"Key": "Name", "Values": ["/a/c"]})
    tape.call("ssm.describe_parameters", Filters=[{"Key": "Name", "Values": ["/a"]}])
    tape.call("ssm.describe_parameters", Filters=[{"Key": "Name", "Values": ["/a"]}], ParameterFilters=[{"Key": "Type", "Values": ["String"]}])


@sequence
def tags_and_deletion(tape):
    put(tape, "/t", Tags=[{"Key": "a", "Value": "1"}])
    of = {"ResourceType": "Parameter", "ResourceId": "/t"}
    tape.call("ssm.list_tags_for_resource", **of)
    tape.call("ssm.add_tags_to_resource", Tags=[{"Key": "a", "Value": "2"}, {"Key": "b", "Value": ""}], **of)
    tape.call("ssm.remove_tags_from_resource", TagKeys=["b", "none"], **of)
    tape.call("ssm.list_tags_for_resource", **of)
    tape.call("ssm.list_tags_for_resource", ResourceType="Parameter", ResourceId="/none")
    tape.call("ssm.list_tags_for_resource", ResourceType="Nope", ResourceId="/t")
    put(tape, "/t", Overwrite=True, Tags=[{"Key": "a", "Value": "1"}])
    tape.call("ssm.delete_parameter", Name="/none")
    tape.call("ssm.delete_parameter", Name="/t")
    put(tape, "/t")
    tape.call("ssm.delete_parameters", Names=["/t", "/none"])
    tape.call("ssm.delete_parameters", Names=[])
    tape.call("ssm.delete_parameters", Names=[f"/{number}" for number in range(11)])
    tape.call("ssm.get_parameter", Name="/t")


@sequence
def hundred_versions(tape):
    for number in range(101):
        put(tape, "/many", str(number), Overwrite=True)
    tape.each("ssm.get_parameter", {"Name": "/many:1"}, {"Name": "/many:2"})
    tape.call("ssm.label_parameter_version", Name="/many", ParameterVersion=2, Labels=["kept"])
    put(tape, "/many", "x", Overwrite=True)
