# How modules of Cloud Posse abbreviate regions, local zones, and the availability zones in them.

locals {
  region_codes = {
    "af-south-1"      = { short = "afs1", fixed = "fs1" }
    "ap-east-1"       = { short = "ape1", fixed = "ae1" }
    "ap-northeast-1"  = { short = "apne1", fixed = "an1" }
    "ap-northeast-2"  = { short = "apne2", fixed = "an2" }
    "ap-northeast-3"  = { short = "apne3", fixed = "an3" }
    "ap-south-1"      = { short = "aps1", fixed = "as0" }
    "ap-south-2"      = { short = "aps2", fixed = "ar2" }
    "ap-southeast-1"  = { short = "apse1", fixed = "as1" }
    "ap-southeast-2"  = { short = "apse2", fixed = "as2" }
    "ap-southeast-3"  = { short = "apse3", fixed = "as3" }
    "ap-southeast-4"  = { short = "apse4", fixed = "as4" }
    "ca-central-1"    = { short = "cac1", fixed = "cc1" }
    "ca-west-1"       = { short = "caw1", fixed = "cw1" }
    "cn-north-1"      = { short = "cnn1", fixed = "nn0" }
    "cn-northwest-1"  = { short = "cnnw1", fixed = "nn1" }
    "eu-central-1"    = { short = "euc1", fixed = "ec1" }
    "eu-central-2"    = { short = "euc2", fixed = "ec2" }
    "eu-north-1"      = { short = "eun1", fixed = "en1" }
    "eu-south-1"      = { short = "eus1", fixed = "es1" }
    "eu-south-2"      = { short = "eus2", fixed = "es2" }
    "eu-west-1"       = { short = "euw1", fixed = "ew1" }
    "eu-west-2"       = { short = "euw2", fixed = "ew2" }
    "eu-west-3"       = { short = "euw3", fixed = "ew3" }
    "il-central-1"    = { short = "ilc1", fixed = "ic1" }
    "me-central-1"    = { short = "mec1", fixed = "mc1" }
    "me-south-1"      = { short = "mes1", fixed = "ms1" }
    "sa-east-1"       = { short = "sae1", fixed = "se1" }
    "us-east-1"       = { short = "use1", fixed = "ue1" }
    "us-east-1-atl-1" = { short = "atl1", fixed = "at1" }
    "us-east-1-bos-1" = { short = "bos1", fixed = "bo1" }
    "us-east-1-chi-1" = { short = "chi1", fixed = "ch1" }
    "us-east-1-dfw-1" = { short = "dfw1", fixed = "df1" }
    "us-east-1-iah-1" = { short = "iah1", fixed = "ia1" }
    "us-east-1-mci-1" = { short = "mci1", fixed = "ks1" }
    "us-east-1-mia-1" = { short = "mia1", fixed = "mi1" }
    "us-east-1-msp-1" = { short = "msp1", fixed = "mn1" }
    "us-east-1-nyc-1" = { short = "nyc1", fixed = "ny1" }
    "us-east-1-phl-1" = { short = "phi1", fixed = "pl1" }
    "us-east-2"       = { short = "use2", fixed = "ue2" }
    "us-gov-east-1"   = { short = "usge1", fixed = "ge1" }
    "us-gov-west-1"   = { short = "usgw1", fixed = "gw1" }
    "us-west-1"       = { short = "usw1", fixed = "uw1" }
    "us-west-2"       = { short = "usw2", fixed = "uw2" }
    "us-west-2-den-1" = { short = "den1", fixed = "dv1" }
    "us-west-2-las-1" = { short = "las1", fixed = "lv1" }
    "us-west-2-lax-1" = { short = "lax1", fixed = "lx1" }
    "us-west-2-pdx-1" = { short = "pdx1", fixed = "pd1" }
    "us-west-2-phx-1" = { short = "phx1", fixed = "px1" }
    "us-west-2-sea-1" = { short = "sea1", fixed = "st1" }
  }

  zone_codes = {
    short = merge([for region, code in local.region_codes : { for letter in concat([""], split("", "abcdefgh")) : "${region}${letter}" => "${code.short}${letter}" }]...)
    fixed = merge([for region, code in local.region_codes : { for letter in concat([""], split("", "abcdefgh")) : "${region}${letter}" => "${code.fixed}${letter}" }]...)
    full  = merge([for region, code in local.region_codes : { for letter in concat([""], split("", "abcdefgh")) : "${region}${letter}" => "${region}${letter}" }]...)
  }
}
