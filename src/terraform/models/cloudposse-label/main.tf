# What cloudposse/label/null puts together, versions 0.24 and 0.25: it creates nothing.
# `model_release` is the version in use, as one number: 0.24.1 is 24001.

variable "model_release" {
  type = number
}

variable "context" {
  type = any

  default = {
    enabled             = true
    namespace           = null
    tenant              = null
    environment         = null
    stage               = null
    name                = null
    delimiter           = null
    attributes          = []
    tags                = {}
    additional_tag_map  = {}
    regex_replace_chars = null
    label_order         = []
    id_length_limit     = null
    label_key_case      = null
    label_value_case    = null
    descriptor_formats  = {}
    labels_as_tags      = ["unset"]
  }
}

variable "enabled" {
  type    = bool
  default = null
}

variable "namespace" {
  type    = string
  default = null
}

variable "tenant" {
  type    = string
  default = null
}

variable "environment" {
  type    = string
  default = null
}

variable "stage" {
  type    = string
  default = null
}

variable "name" {
  type    = string
  default = null
}

variable "delimiter" {
  type    = string
  default = null
}

variable "attributes" {
  type    = list(string)
  default = []
}

variable "labels_as_tags" {
  type    = set(string)
  default = ["default"]
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "additional_tag_map" {
  type    = map(string)
  default = {}
}

variable "label_order" {
  type    = list(string)
  default = null
}

variable "regex_replace_chars" {
  type    = string
  default = null
}

variable "id_length_limit" {
  type    = number
  default = null
}

variable "label_key_case" {
  type    = string
  default = null
}

variable "label_value_case" {
  type    = string
  default = null
}

variable "descriptor_formats" {
  type    = any
  default = {}
}

locals {
  # Tenants, descriptors, and a choice of labels that become tags came with 0.25.
  before_tenants = var.model_release < 25000

  # What is given by itself goes before the context; attributes and tags are added to those of the context.
  given = {
    enabled             = var.enabled == null ? var.context.enabled : var.enabled
    namespace           = var.namespace == null ? var.context.namespace : var.namespace
    tenant              = var.tenant == null ? lookup(var.context, "tenant", null) : var.tenant
    environment         = var.environment == null ? var.context.environment : var.environment
    stage               = var.stage == null ? var.context.stage : var.stage
    name                = var.name == null ? var.context.name : var.name
    delimiter           = var.delimiter == null ? var.context.delimiter : var.delimiter
    attributes          = compact(distinct(concat(coalesce(var.context.attributes, []), coalesce(var.attributes, []))))
    tags                = merge(var.context.tags, var.tags)
    additional_tag_map  = merge(var.context.additional_tag_map, var.additional_tag_map)
    label_order         = var.label_order == null ? var.context.label_order : var.label_order
    regex_replace_chars = var.regex_replace_chars == null ? var.context.regex_replace_chars : var.regex_replace_chars
    id_length_limit     = var.id_length_limit == null ? var.context.id_length_limit : var.id_length_limit
    label_key_case      = var.label_key_case == null ? lookup(var.context, "label_key_case", null) : var.label_key_case
    label_value_case    = var.label_value_case == null ? lookup(var.context, "label_value_case", null) : var.label_value_case
    descriptor_formats  = merge(lookup(var.context, "descriptor_formats", {}), var.descriptor_formats)
    labels_as_tags      = try(contains(var.context.labels_as_tags, "unset"), true) ? var.labels_as_tags : var.context.labels_as_tags
  }

  dropped    = coalesce(local.given.regex_replace_chars, "/[^-a-zA-Z0-9]/")
  delimiter  = local.given.delimiter == null ? "-" : local.given.delimiter
  usual      = ["namespace", "environment", "stage", "name", "attributes"]
  order      = local.given.label_order == null ? local.usual : coalescelist(local.given.label_order, local.usual)
  most       = local.given.id_length_limit == null ? 0 : local.given.id_length_limit
  key_case   = local.given.label_key_case == null ? "title" : local.given.label_key_case
  value_case = local.given.label_value_case == null ? "lower" : local.given.label_value_case

  names    = ["namespace", "tenant", "environment", "stage", "name"]
  cleaned  = { for name in local.names : name => local.given[name] == null ? "" : replace(local.given[name], local.dropped, "") }
  labelled = { for name, text in local.cleaned : name => local.value_case == "none" ? text : local.value_case == "title" ? title(lower(text)) : local.value_case == "upper" ? upper(text) : lower(text) }

  kept       = compact(distinct([for text in local.given.attributes : replace(text, local.dropped, "")]))
  attributes = compact(distinct([for text in local.kept : local.value_case == "none" ? text : local.value_case == "title" ? title(lower(text)) : local.value_case == "upper" ? upper(text) : lower(text)]))

  labels = {
    namespace   = local.labelled["namespace"]
    tenant      = local.before_tenants ? "" : local.labelled["tenant"]
    environment = local.labelled["environment"]
    stage       = local.labelled["stage"]
    name        = local.labelled["name"]
    attributes  = join(local.delimiter, local.attributes)
  }

  full = join(local.delimiter, [for name in local.order : local.labels[name] if length(local.labels[name]) > 0])

  # Where that is too long, its end gives way to five characters of its hash.
  room = local.most - (5 + length(local.delimiter))
  head = local.room <= 0 ? "" : "${trimsuffix(substr(local.full, 0, local.room), local.delimiter)}${local.delimiter}"
  code = "${md5(local.full)}qrstuvwxyz"
  hash = replace(local.value_case == "title" ? title(local.code) : local.value_case == "upper" ? upper(local.code) : local.value_case == "lower" ? lower(local.code) : local.code, local.dropped, "")
  id   = local.most != 0 && length(local.full) > local.most ? substr("${local.head}${local.hash}", 0, local.most) : local.full

  tag_values = {
    namespace   = local.labels.namespace
    tenant      = local.labels.tenant
    environment = local.labels.environment
    stage       = local.labels.stage
    name        = local.id
    attributes  = local.labels.attributes
  }
  tagged    = contains(local.given.labels_as_tags, "default") || local.before_tenants ? keys(local.tag_values) : local.given.labels_as_tags
  generated = { for name in setintersection(keys(local.tag_values), local.tagged) : local.key_case == "upper" ? upper(name) : local.key_case == "lower" ? lower(name) : title(lower(name)) => local.tag_values[name] if length(local.tag_values[name]) > 0 }
  tags      = merge(local.generated, local.given.tags)
}

output "id" {
  value = local.given.enabled ? local.id : ""
}

output "id_full" {
  value = local.given.enabled ? local.full : ""
}

output "enabled" {
  value = local.given.enabled
}

output "namespace" {
  value = local.given.enabled ? local.labels.namespace : ""
}

output "tenant" {
  value = local.given.enabled ? local.labels.tenant : ""
}

output "environment" {
  value = local.given.enabled ? local.labels.environment : ""
}

output "name" {
  value = local.given.enabled ? local.labels.name : ""
}

output "stage" {
  value = local.given.enabled ? local.labels.stage : ""
}

output "delimiter" {
  value = local.given.enabled ? local.delimiter : ""
}

output "attributes" {
  value = local.given.enabled ? local.attributes : []
}

output "tags" {
  value = local.given.enabled ? local.tags : {}
}

output "additional_tag_map" {
  value = local.given.additional_tag_map
}

output "label_order" {
  value = local.order
}

output "regex_replace_chars" {
  value = local.dropped
}

output "id_length_limit" {
  value = local.most
}

output "tags_as_list_of_maps" {
  value = [for key in keys(local.tags) : merge({ key = key, value = local.tags[key] }, local.before_tenants ? var.additional_tag_map : local.given.additional_tag_map)]
}

output "descriptors" {
  value = { for name, one in local.given.descriptor_formats : name => format(one.format, [for label in one.labels : local.labels[label]]...) }
}

output "normalized_context" {
  value = {
    enabled             = local.given.enabled
    namespace           = local.labels.namespace
    tenant              = local.labels.tenant
    environment         = local.labels.environment
    stage               = local.labels.stage
    name                = local.labels.name
    delimiter           = local.delimiter
    attributes          = local.attributes
    tags                = local.tags
    additional_tag_map  = local.given.additional_tag_map
    label_order         = local.order
    regex_replace_chars = local.dropped
    id_length_limit     = local.most
    label_key_case      = local.key_case
    label_value_case    = local.value_case
    labels_as_tags      = local.tagged
    descriptor_formats  = local.given.descriptor_formats
  }
}

output "context" {
  value = { for name, value in local.given : name => value if !(local.before_tenants && contains(["tenant", "labels_as_tags", "descriptor_formats"], name)) }
}
