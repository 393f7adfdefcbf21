# Inputs that only the module itself has.

variable "create_sg" {
  type    = bool
  default = true
}

variable "security_group_id" {
  type    = string
  default = null
}

variable "create_timeout" {
  type    = string
  default = "10m"
}

variable "delete_timeout" {
  type    = string
  default = "15m"
}

variable "putin_khuylo" {
  type    = bool
  default = true
}

variable "rules" {
  type    = map(list(any))
  default = null
}

variable "auto_groups" {
  type    = map(map(list(string)))
  default = {}
}
