#!/usr/bin/env bash
# What tag-ami does, with the AWS CLI: six commands.
set -euo pipefail
ec2() { aws --endpoint-url "$AWS_ENDPOINT_URL" --region "$AWS_REGION" --output text ec2 "$@"; }
image() { ec2 describe-images --filters "Name=image-id,Values=$IMAGE" --query 'Images[0].BlockDeviceMappings[0].Ebs.SnapshotId'; }
tags() { ec2 describe-tags --filters "Name=resource-id,Values=$snapshot"; }

snapshot="$(image)"
tags
for resource in "$IMAGE" "$snapshot"; do
  # Words are the tags.
  # shellcheck disable=SC2086
  ec2 create-tags --resources "$resource" --tags $TAGS
done
image
tags
