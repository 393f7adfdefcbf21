"use strict";var c=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var C=Object.prototype.hasOwnProperty;var T=(n,e)=>{for(var t in e)c(n,t,{get:e[t],enumerable:!0})},y=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of I(e))!C.call(n,a)&&a!==t&&c(n,a,{get:()=>e[a],enumerable:!(i=g(e,a))||i.enumerable});return n};var f=n=>y(c({},"__esModule",{value:!0}),n);var b={};T(b,{misspeltAttribute:()=>W,misspeltProperties:()=>R,refShape:()=>h});module.exports=f(b);function D(n,e){if(n.length>100)return;let t=Math.max(1,Math.floor(n.length/3)),i,a=t+1;for(let o of e){let r=P(n.toLowerCase(),o.toLowerCase());r<a&&(a=r,i=o)}return i}function d(n,e){let t=D(n,e);return t===void 0?"":` Did you mean \`${t}\`?`}function P(n,e){let t=[[...N(e.length+1)]];for(let i=1;i<=n.length;i++){let a=[i];for(let o=1;o<=e.length;o++){let r=(S,m)=>t[i-S]?.[o-m]??1/0,u=n[i-1]===e[o-1]?0:1,p=i>1&&o>1&&n[i-1]===e[o-2]&&n[i-2]===e[o-1];a.push(Math.min(r(1,0)+1,(a[o-1]??1/0)+1,r(1,1)+u,p?r(2,2)+1:1/0))}t.push(a)}return t[n.length]?.[e.length]??1/0}var N=n=>Array.from({length:n},(e,t)=>t);function A(n,e){let t=`
${e} `,i=/\s/.test(e)?-1:n.indexOf(t);return i<0?void 0:n.slice(i+t.length,n.indexOf(`
`,i+1)).split(" ").map(o=>o===""?[]:o.split(","))}var l=`
AWS::ACMPCA::Certificate Arn,CertificateAuthorityArn ApiPassthrough,CertificateAuthorityArn,CertificateSigningRequest,SigningAlgorithm,TemplateArn,Validity,ValidityNotBefore Arn,Certificate
AWS::ACMPCA::CertificateAuthority Arn CsrExtensions,KeyAlgorithm,KeyStorageSecurityStandard,RevocationConfiguration,SigningAlgorithm,Subject,Tags,Type,UsageMode Arn,CertificateSigningRequest
AWS::ACMPCA::CertificateAuthorityActivation CertificateAuthorityArn Certificate,CertificateAuthorityArn,CertificateChain,Status CompleteCertificateChain
AWS::ACMPCA::Permission CertificateAuthorityArn,Principal Actions,CertificateAuthorityArn,Principal,SourceAccount 
AWS::AIOps::InvestigationGroup Arn ChatbotNotificationChannels,CrossAccountConfigurations,EncryptionConfig,InvestigationGroupPolicy,IsCloudTrailEventHistoryEnabled,Name,RetentionInDays,RoleArn,TagKeyBoundaries,Tags Arn,CreatedAt,CreatedBy,LastModifiedAt,LastModifiedBy
AWS::APS::AnomalyDetector Arn Alias,Configuration,EvaluationIntervalInSeconds,Labels,MissingDataAction,Tags,Workspace Arn
AWS::APS::ResourcePolicy WorkspaceArn PolicyDocument,WorkspaceArn 
AWS::APS::RuleGroupsNamespace Arn Data,Name,Tags,Workspace Arn
AWS::APS::Scraper Arn Alias,Destination,RoleConfiguration,ScrapeConfiguration,ScraperLoggingConfiguration,Source,Tags Arn,RoleArn,ScraperId
AWS::APS::Workspace Arn AlertManagerDefinition,Alias,KmsKeyArn,LoggingConfiguration,QueryLoggingConfiguration,Tags,WorkspaceConfiguration Arn,PrometheusEndpoint,WorkspaceId
AWS::ARCRegionSwitch::Plan Arn AssociatedAlarms,Description,ExecutionRole,Name,PrimaryRegion,RecoveryApproach,RecoveryTimeObjectiveMinutes,Regions,ReportConfiguration,Tags,Triggers,Workflows Arn,HealthChecksForPlan,Owner,PlanHealthChecks,Route53HealthChecks,Version
AWS::ARCZonalShift::AutoshiftObserverNotificationStatus AccountId,Region Status AccountId,Region
AWS::ARCZonalShift::ZonalAutoshiftConfiguration ResourceIdentifier PracticeRunConfiguration,ResourceIdentifier,ZonalAutoshiftStatus 
AWS::AWSExternalAnthropic::Workspace Arn DataResidency,Name,Tags Arn,CreatedAt,Id
AWS::AccessAnalyzer::Analyzer Arn AnalyzerConfiguration,AnalyzerName,ArchiveRules,Tags,Type Arn
AWS::AccessAnalyzer::ArchiveRule Arn AnalyzerName,Filter,RuleName Arn,CreatedAt,UpdatedAt
AWS::AccountAccess::Application ApplicationArn IdentitySource,Tags ApplicationArn,CreatedAt,IdentitySource.IdentityCenter.ApplicationArn,Status,TenantId,UpdatedAt
AWS::AccountAccess::Entitlement ApplicationArn,EntitlementId ApplicationArn,Entitlement CreatedAt,Entitlement.PrincipalRole.Account,EntitlementId
AWS::AgentRegistry::Registry RegistryArn ApprovalConfiguration,AuthorizerType,Description,DiscoveryConfiguration,Name,Tags CreatedAt,RegistryArn,RegistryId,Status,UpdatedAt
AWS::AgentRegistry::RegistryRecord RecordArn Description,Descriptors,DisplayName,Name,RecordType,RecordVersion,RegistryId,Tags CreatedAt,CreatedBy,RecordArn,RecordId,RegistryArn,Status,UpdatedAt
AWS::AmazonMQ::Broker Id AuthenticationStrategy,AutoMinorVersionUpgrade,BrokerName,Configuration,DataReplicationMode,DataReplicationPrimaryBrokerArn,DeploymentMode,EncryptionOptions,EngineType,EngineVersion,HostInstanceType,LdapServerMetadata,Logs,MaintenanceWindowStartTime,PubliclyAccessible,ResourceShareArns,SecurityGroups,StorageSize,StorageType,SubnetIds,Tags,Users AmqpEndpoints,Arn,ConfigurationId,ConfigurationRevision,ConsoleURLs,EngineVersionCurrent,Id,IpAddresses,MqttEndpoints,OpenWireEndpoints,StompEndpoints,WssEndpoints
AWS::AmazonMQ::Configuration Id AuthenticationStrategy,Data,Description,EngineType,EngineVersion,Name,Tags Arn,Id,Revision
AWS::AmazonMQ::ConfigurationAssociation Id Broker,Configuration Id
AWS::Amplify::App Arn AccessToken,AutoBranchCreationConfig,BasicAuthConfig,BuildSpec,CacheConfig,ComputeRoleArn,CustomHeaders,CustomRules,Description,EnableBranchAutoDeletion,EnvironmentVariables,IAMServiceRole,JobConfig,Name,OauthToken,Platform,Repository,Tags AppId,AppName,Arn,DefaultDomain
AWS::Amplify::Branch Arn AppId,Backend,BasicAuthConfig,BranchName,BuildSpec,ComputeRoleArn,Description,EnableAutoBuild,EnablePerformanceMode,EnablePullRequestPreview,EnableSkewProtection,EnvironmentVariables,Framework,PullRequestEnvironmentName,Stage,Tags Arn,BranchName
AWS::Amplify::Domain Arn AppId,AutoSubDomainCreationPatterns,AutoSubDomainIAMRole,CertificateSettings,DomainName,EnableAutoSubDomain,SubDomainSettings Arn,AutoSubDomainCreationPatterns,AutoSubDomainIAMRole,Certificate,CertificateRecord,DomainName,DomainStatus,EnableAutoSubDomain,StatusReason,UpdateStatus
AWS::Amplify::Webhook Arn AppId,BranchName,Description,Tags Arn,WebhookId,WebhookUrl
AWS::AmplifyUIBuilder::Component AppId,EnvironmentName,Id AppId,BindingProperties,Children,CollectionProperties,ComponentType,EnvironmentName,Events,Name,Overrides,Properties,SchemaVersion,SourceId,Tags,Variants CreatedAt,Id,ModifiedAt
AWS::AmplifyUIBuilder::Form AppId,EnvironmentName,Id AppId,Cta,DataType,EnvironmentName,Fields,FormActionType,LabelDecorator,Name,SchemaVersion,SectionalElements,Style,Tags Id
AWS::AmplifyUIBuilder::Theme AppId,EnvironmentName,Id AppId,EnvironmentName,Name,Overrides,Tags,Values CreatedAt,Id,ModifiedAt
AWS::ApiGateway::Account Id CloudWatchRoleArn Id
AWS::ApiGateway::ApiKey APIKeyId CustomerId,Description,Enabled,GenerateDistinctId,Name,StageKeys,Tags,Value APIKeyId
AWS::ApiGateway::Authorizer AuthorizerId AuthType,AuthorizerCredentials,AuthorizerResultTtlInSeconds,AuthorizerUri,IdentitySource,IdentityValidationExpression,Name,ProviderARNs,RestApiId,Type AuthorizerId
AWS::ApiGateway::BasePathMapping DomainName,BasePath BasePath,DomainName,Id,RestApiId,Stage 
AWS::ApiGateway::BasePathMappingV2 BasePathMappingArn BasePath,DomainNameArn,RestApiId,Stage BasePathMappingArn
AWS::ApiGateway::ClientCertificate ClientCertificateId Description,Tags ClientCertificateId
AWS::ApiGateway::Deployment DeploymentId DeploymentCanarySettings,Description,RestApiId,StageDescription,StageName DeploymentId
AWS::ApiGateway::DocumentationPart DocumentationPartId Location,Properties,RestApiId DocumentationPartId
AWS::ApiGateway::DocumentationVersion DocumentationVersion,RestApiId Description,DocumentationVersion,RestApiId 
AWS::ApiGateway::DomainName DomainName CertificateArn,DomainName,EndpointAccessMode,EndpointConfiguration,MutualTlsAuthentication,OwnershipVerificationCertificateArn,RegionalCertificateArn,RoutingMode,SecurityPolicy,Tags DistributionDomainName,DistributionHostedZoneId,DomainNameArn,RegionalDomainName,RegionalHostedZoneId
AWS::ApiGateway::DomainNameAccessAssociation DomainNameAccessAssociationArn AccessAssociationSource,AccessAssociationSourceType,DomainNameArn,Tags DomainNameAccessAssociationArn
AWS::ApiGateway::DomainNameV2 DomainNameArn CertificateArn,DomainName,EndpointAccessMode,EndpointConfiguration,Policy,RoutingMode,SecurityPolicy,Tags DomainNameArn,DomainNameId
AWS::ApiGateway::GatewayResponse Id ResponseParameters,ResponseTemplates,ResponseType,RestApiId,StatusCode Id
AWS::ApiGateway::Method RestApiId,ResourceId,HttpMethod ApiKeyRequired,AuthorizationScopes,AuthorizationType,AuthorizerId,HttpMethod,Integration,MethodResponses,OperationName,RequestModels,RequestParameters,RequestValidatorId,ResourceId,RestApiId 
AWS::ApiGateway::Model Name ContentType,Description,Name,RestApiId,Schema 
AWS::ApiGateway::RequestValidator RequestValidatorId Name,RestApiId,ValidateRequestBody,ValidateRequestParameters RequestValidatorId
AWS::ApiGateway::Resource ResourceId ParentId,PathPart,RestApiId ResourceId
AWS::ApiGateway::RestApi RestApiId ApiKeySourceType,BinaryMediaTypes,Body,BodyS3Location,CloneFrom,Description,DisableExecuteApiEndpoint,EndpointAccessMode,EndpointConfiguration,FailOnWarnings,MinimumCompressionSize,Mode,Name,Parameters,Policy,SecurityPolicy,Tags,Version RestApiId,RootResourceId
AWS::ApiGateway::Stage StageName AccessLogSetting,CacheClusterEnabled,CacheClusterSize,CanarySetting,ClientCertificateId,DeploymentId,Description,DocumentationVersion,MethodSettings,RestApiId,StageName,Tags,TracingEnabled,Variables 
AWS::ApiGateway::UsagePlan Id ApiStages,Description,Quota,Tags,Throttle,UsagePlanName Id
AWS::ApiGateway::UsagePlanKey Id KeyId,KeyType,UsagePlanId Id
AWS::ApiGateway::VpcLink VpcLinkId Description,Name,Tags,TargetArns VpcLinkId
AWS::ApiGatewayV2::Api ApiId ApiKeySelectionExpression,BasePath,Body,BodyS3Location,CorsConfiguration,CredentialsArn,Description,DisableExecuteApiEndpoint,DisableSchemaValidation,FailOnWarnings,IpAddressType,Name,ProtocolType,RouteKey,RouteSelectionExpression,Tags,Target,Version ApiEndpoint,ApiId,ExecuteApiArn
AWS::ApiGatewayV2::ApiGatewayManagedOverrides ApiId ApiId,Integration,Route,Stage Id
AWS::ApiGatewayV2::ApiMapping ApiMappingId ApiId,ApiMappingKey,DomainName,Stage ApiMappingId
AWS::ApiGatewayV2::Authorizer AuthorizerId ApiId,AuthorizerCredentialsArn,AuthorizerPayloadFormatVersion,AuthorizerResultTtlInSeconds,AuthorizerType,AuthorizerUri,EnableSimpleResponses,IdentitySource,IdentityValidationExpression,JwtConfiguration,Name AuthorizerId
AWS::ApiGatewayV2::Deployment DeploymentId ApiId,Description,StageName DeploymentId
AWS::ApiGatewayV2::DomainName DomainName DomainName,DomainNameConfigurations,MutualTlsAuthentication,RoutingMode,Tags DomainNameArn,RegionalDomainName,RegionalHostedZoneId
AWS::ApiGatewayV2::Integration IntegrationId ApiId,ConnectionId,ConnectionType,ContentHandlingStrategy,CredentialsArn,Description,IntegrationMethod,IntegrationSubtype,IntegrationType,IntegrationUri,PassthroughBehavior,PayloadFormatVersion,RequestParameters,RequestTemplates,ResponseParameters,TemplateSelectionExpression,TimeoutInMillis,TlsConfig IntegrationId
AWS::ApiGatewayV2::IntegrationResponse IntegrationResponseId ApiId,ContentHandlingStrategy,IntegrationId,IntegrationResponseKey,ResponseParameters,ResponseTemplates,TemplateSelectionExpression IntegrationResponseId
AWS::ApiGatewayV2::Model ModelId ApiId,ContentType,Description,Name,Schema ModelId
AWS::ApiGatewayV2::PortalProduct PortalProductArn Description,DisplayName,Tags LastModified,PortalProductArn,PortalProductId
AWS::ApiGatewayV2::Route RouteId ApiId,ApiKeyRequired,AuthorizationScopes,AuthorizationType,AuthorizerId,ModelSelectionExpression,OperationName,RequestModels,RequestParameters,RouteKey,RouteResponseSelectionExpression,Target RouteId
AWS::ApiGatewayV2::RouteResponse RouteResponseId ApiId,ModelSelectionExpression,ResponseModels,ResponseParameters,RouteId,RouteResponseKey RouteResponseId
AWS::ApiGatewayV2::RoutingRule RoutingRuleArn Actions,Conditions,DomainNameArn,Priority RoutingRuleArn,RoutingRuleId
AWS::ApiGatewayV2::Stage StageName AccessLogSettings,AccessPolicyId,ApiId,AutoDeploy,ClientCertificateId,DefaultRouteSettings,DeploymentId,Description,RouteSettings,StageName,StageVariables,Tags 
AWS::ApiGatewayV2::VpcLink VpcLinkId Name,SecurityGroupIds,SubnetIds,Tags VpcLinkId
AWS::AppConfig::Application ApplicationId Description,Name,Tags ApplicationId
AWS::AppConfig::ConfigurationProfile ConfigurationProfileId ApplicationId,DeletionProtectionCheck,Description,KmsKeyIdentifier,LocationUri,Name,RetrievalRoleArn,Tags,Type,Validators ConfigurationProfileId,KmsKeyArn
AWS::AppConfig::Deployment ApplicationId,EnvironmentId,DeploymentNumber ApplicationId,ConfigurationProfileId,ConfigurationVersion,DeploymentStrategyId,Description,DynamicExtensionParameters,EnvironmentId,KmsKeyIdentifier,Tags DeploymentNumber,State
AWS::AppConfig::DeploymentStrategy Id DeploymentDurationInMinutes,Description,FinalBakeTimeInMinutes,GrowthFactor,GrowthType,Name,ReplicateTo,Tags Id
AWS::AppConfig::Environment EnvironmentId ApplicationId,DeletionProtectionCheck,Description,Monitors,Name,Tags EnvironmentId
AWS::AppConfig::ExperimentDefinition ApplicationId,Id ApplicationIdentifier,AudienceDescription,AudienceRule,ConfigurationProfileIdentifier,Control,EnvironmentIdentifier,FlagKey,Hypothesis,LaunchCriteria,Name,Tags,Treatments ApplicationId,Control.Key,CreatedAt,Id,Status,UpdatedAt
AWS::AppConfig::ExperimentRun ApplicationId,ExperimentDefinitionId,Run ApplicationIdentifier,Description,ExperimentDefinitionIdentifier,ExposurePercentage,Tags,TreatmentOverrides ApplicationId,ExperimentDefinitionId,Run,StartedAt,Status,UpdatedAt
AWS::AppConfig::Extension Id Actions,Description,LatestVersionNumber,Name,Parameters,Tags Arn,Id,VersionNumber
AWS::AppConfig::ExtensionAssociation Id ExtensionIdentifier,ExtensionVersionNumber,Parameters,ResourceIdentifier,Tags Arn,ExtensionArn,Id,ResourceArn
AWS::AppConfig::HostedConfigurationVersion VersionNumber ApplicationId,ConfigurationProfileId,Content,ContentType,Description,LatestVersionNumber,VersionLabel VersionNumber
AWS::AppFlow::Connector ConnectorLabel ConnectorLabel,ConnectorProvisioningConfig,ConnectorProvisioningType,Description ConnectorArn
AWS::AppFlow::ConnectorProfile ConnectorProfileName ConnectionMode,ConnectorLabel,ConnectorProfileConfig,ConnectorProfileName,ConnectorType,KMSArn ConnectorProfileArn,CredentialsArn
AWS::AppFlow::Flow FlowName Description,DestinationFlowConfigList,FlowName,FlowStatus,KMSArn,MetadataCatalogConfig,SourceFlowConfig,Tags,Tasks,TriggerConfig FlowArn
AWS::AppIntegrations::Application ApplicationArn ApplicationConfig,ApplicationSourceConfig,ApplicationType,Description,IframeConfig,InitializationTimeout,IsService,Name,Namespace,Permissions,Tags ApplicationArn,Id
AWS::AppIntegrations::DataIntegration Id Description,FileConfiguration,KmsKey,Name,ObjectConfiguration,ScheduleConfig,SourceURI,Tags DataIntegrationArn,Id
AWS::AppIntegrations::EventIntegration Name Description,EventBridgeBus,EventFilter,Name,Tags EventIntegrationArn
AWS::AppMesh::GatewayRoute Arn GatewayRouteName,MeshName,MeshOwner,Spec,Tags,VirtualGatewayName Arn,GatewayRouteName,Id,MeshName,MeshOwner,ResourceOwner,Uid,VirtualGatewayName
AWS::AppMesh::Mesh Arn MeshName,Spec,Tags Arn,Id,MeshName,MeshOwner,ResourceOwner,Uid
AWS::AppMesh::Route Arn MeshName,MeshOwner,RouteName,Spec,Tags,VirtualRouterName Arn,Id,MeshName,MeshOwner,ResourceOwner,RouteName,Uid,VirtualRouterName
AWS::AppMesh::VirtualGateway Arn MeshName,MeshOwner,Spec,Tags,VirtualGatewayName Arn,Id,MeshName,MeshOwner,ResourceOwner,Uid,VirtualGatewayName
AWS::AppMesh::VirtualNode Arn MeshName,MeshOwner,Spec,Tags,VirtualNodeName Arn,Id,MeshName,MeshOwner,ResourceOwner,Uid,VirtualNodeName
AWS::AppMesh::VirtualRouter Arn MeshName,MeshOwner,Spec,Tags,VirtualRouterName Arn,Id,MeshName,MeshOwner,ResourceOwner,Uid,VirtualRouterName
AWS::AppMesh::VirtualService Arn MeshName,MeshOwner,Spec,Tags,VirtualServiceName Arn,Id,MeshName,MeshOwner,ResourceOwner,Uid,VirtualServiceName
AWS::AppRunner::AutoScalingConfiguration AutoScalingConfigurationArn AutoScalingConfigurationName,MaxConcurrency,MaxSize,MinSize,Tags AutoScalingConfigurationArn,AutoScalingConfigurationRevision,Latest
AWS::AppRunner::ObservabilityConfiguration ObservabilityConfigurationArn ObservabilityConfigurationName,Tags,TraceConfiguration Latest,ObservabilityConfigurationArn,ObservabilityConfigurationRevision
AWS::AppRunner::Service ServiceArn AutoScalingConfigurationArn,EncryptionConfiguration,HealthCheckConfiguration,InstanceConfiguration,NetworkConfiguration,ObservabilityConfiguration,ServiceName,SourceConfiguration,Tags ServiceArn,ServiceId,ServiceUrl,Status
AWS::AppRunner::VpcConnector VpcConnectorArn SecurityGroups,Subnets,Tags,VpcConnectorName VpcConnectorArn,VpcConnectorRevision
AWS::AppRunner::VpcIngressConnection VpcIngressConnectionArn IngressVpcConfiguration,ServiceArn,Tags,VpcIngressConnectionName DomainName,Status,VpcIngressConnectionArn
AWS::AppStream::AppBlock Arn Description,DisplayName,Name,PackagingType,PostSetupScriptDetails,SetupScriptDetails,SourceS3Location,Tags Arn,CreatedTime
AWS::AppStream::AppBlockBuilder Name AccessEndpoints,AppBlockArns,Description,DisplayName,EnableDefaultInternetAccess,IamRoleArn,InstanceType,Name,Platform,Tags,VpcConfig Arn,CreatedTime
AWS::AppStream::Application Arn AppBlockArn,AttributesToDelete,Description,DisplayName,IconS3Location,InstanceFamilies,LaunchParameters,LaunchPath,Name,Platforms,Tags,WorkingDirectory Arn,CreatedTime
AWS::AppStream::ApplicationEntitlementAssociation StackName,EntitlementName,ApplicationIdentifier ApplicationIdentifier,EntitlementName,StackName 
AWS::AppStream::ApplicationFleetAssociation FleetName,ApplicationArn ApplicationArn,FleetName 
AWS::AppStream::DirectoryConfig DirectoryName CertificateBasedAuthProperties,DirectoryName,OrganizationalUnitDistinguishedNames,ServiceAccountCredentials 
AWS::AppStream::Entitlement StackName,Name AppVisibility,Attributes,Description,Name,StackName CreatedTime,LastModifiedTime
AWS::AppStream::Fleet Id ComputeCapacity,Description,DisableIMDSV1,DisconnectTimeoutInSeconds,DisplayName,DomainJoinInfo,EnableDefaultInternetAccess,FleetType,IamRoleArn,IdleDisconnectTimeoutInSeconds,ImageArn,ImageName,InstanceType,MaxConcurrentSessions,MaxSessionsPerInstance,MaxUserDurationInSeconds,Name,Platform,RootVolumeConfig,SessionScriptS3Location,StreamView,Tags,UsbDeviceFilterStrings,VpcConfig Id
AWS::AppStream::ImageBuilder Name AccessEndpoints,AppstreamAgentVersion,Description,DisableIMDSV1,DisplayName,DomainJoinInfo,EnableDefaultInternetAccess,IamRoleArn,ImageArn,ImageName,InstanceType,Name,RootVolumeConfig,SoftwaresToInstall,SoftwaresToUninstall,Tags,VpcConfig StreamingUrl
AWS::AppStream::Stack Name AccessEndpoints,AgentAccessConfig,ApplicationSettings,AttributesToDelete,ContentRedirection,DeleteStorageConnectors,Description,DisplayName,EmbedHostDomains,FeedbackURL,Name,RedirectURL,StorageConnectors,StreamingExperienceSettings,Tags,UserSettings 
AWS::AppStream::StackFleetAssociation Id FleetName,StackName Id
AWS::AppStream::StackUserAssociation StackName,UserName,AuthenticationType AuthenticationType,SendEmailNotification,StackName,UserName 
AWS::AppStream::User UserName,AuthenticationType AuthenticationType,FirstName,LastName,MessageAction,UserName Arn
AWS::AppSync::Api ApiArn EventConfig,Name,OwnerContact,Tags ApiArn,ApiId,Dns,Dns.Http,Dns.Realtime
AWS::AppSync::ApiCache Id ApiCachingBehavior,ApiId,AtRestEncryptionEnabled,HealthMetricsConfig,TransitEncryptionEnabled,Ttl,Type Id
AWS::AppSync::ApiKey Arn ApiId,Description,Expires ApiKey,ApiKeyId,Arn
AWS::AppSync::ChannelNamespace ChannelNamespaceArn ApiId,CodeHandlers,CodeS3Location,HandlerConfigs,Name,PublishAuthModes,SubscribeAuthModes,Tags ChannelNamespaceArn
AWS::AppSync::DataSource DataSourceArn ApiId,Description,DynamoDBConfig,ElasticsearchConfig,EventBridgeConfig,HttpConfig,LambdaConfig,MetricsConfig,Name,OpenSearchServiceConfig,RelationalDatabaseConfig,ServiceRoleArn,Type DataSourceArn,Name
AWS::AppSync::DomainName DomainName CertificateArn,Description,DomainName,Tags AppSyncDomainName,DomainName,DomainNameArn,HostedZoneId
AWS::AppSync::DomainNameApiAssociation ApiAssociationIdentifier ApiId,DomainName ApiAssociationIdentifier
AWS::AppSync::FunctionConfiguration FunctionArn ApiId,Code,CodeS3Location,DataSourceName,Description,FunctionVersion,MaxBatchSize,Name,RequestMappingTemplate,RequestMappingTemplateS3Location,ResponseMappingTemplate,ResponseMappingTemplateS3Location,Runtime,SyncConfig DataSourceName,FunctionArn,FunctionId,Name
AWS::AppSync::GraphQLApi Arn AdditionalAuthenticationProviders,ApiType,AuthenticationType,EnhancedMetricsConfig,EnvironmentVariables,IntrospectionConfig,LambdaAuthorizerConfig,LogConfig,MergedApiExecutionRoleArn,Name,OpenIDConnectConfig,OwnerContact,QueryDepthLimit,ResolverCountLimit,Tags,UserPoolConfig,Visibility,XrayEnabled ApiId,Arn,GraphQLDns,GraphQLEndpointArn,GraphQLUrl,RealtimeDns,RealtimeUrl
AWS::AppSync::GraphQLSchema Id ApiId,Definition,DefinitionS3Location Id
AWS::AppSync::Resolver ResolverArn ApiId,CachingConfig,Code,CodeS3Location,DataSourceName,FieldName,Kind,MaxBatchSize,MetricsConfig,PipelineConfig,RequestMappingTemplate,RequestMappingTemplateS3Location,ResponseMappingTemplate,ResponseMappingTemplateS3Location,Runtime,SyncConfig,TypeName FieldName,ResolverArn,TypeName
AWS::AppSync::SourceApiAssociation AssociationArn Description,MergedApiIdentifier,SourceApiAssociationConfig,SourceApiIdentifier AssociationArn,AssociationId,LastSuccessfulMergeDate,MergedApiArn,MergedApiId,SourceApiArn,SourceApiAssociationStatus,SourceApiAssociationStatusDetail,SourceApiId
AWS::AppSync::Type Arn ApiId,Definition,Format Arn,Name
AWS::AppTest::TestCase TestCaseId Description,Name,Steps,Tags CreationTime,LastUpdateTime,LatestVersion,Status,TestCaseArn,TestCaseId,TestCaseVersion
AWS::ApplicationAutoScaling::ScalableTarget ResourceId,ScalableDimension,ServiceNamespace MaxCapacity,MinCapacity,ResourceId,RoleARN,ScalableDimension,ScheduledActions,ServiceNamespace,SuspendedState,Tags Id
AWS::ApplicationAutoScaling::ScalingPolicy Arn,ScalableDimension PolicyName,PolicyType,PredictiveScalingPolicyConfiguration,ResourceId,ScalableDimension,ScalingTargetId,ServiceNamespace,StepScalingPolicyConfiguration,TargetTrackingScalingPolicyConfiguration Arn
AWS::ApplicationInsights::Application ApplicationARN AttachMissingPermission,AutoConfigurationEnabled,CWEMonitorEnabled,ComponentMonitoringSettings,CustomComponents,GroupingType,LogPatternSets,OpsCenterEnabled,OpsItemSNSTopicArn,ResourceGroupName,SNSNotificationArn,Tags ApplicationARN
AWS::ApplicationSignals::Discovery AccountId  AccountId
AWS::ApplicationSignals::GroupingConfiguration AccountId GroupingAttributeDefinitions AccountId,UpdatedAt
AWS::ApplicationSignals::ServiceLevelObjective Arn BurnRateConfigurations,Description,ExclusionWindows,Goal,Name,RequestBasedSli,Sli,Tags Arn,CreatedTime,EvaluationType,LastUpdatedTime
AWS::Athena::CapacityReservation Arn CapacityAssignmentConfiguration,Name,Tags,TargetDpus AllocatedDpus,Arn,CreationTime,LastSuccessfulAllocationTime,Status
AWS::Athena::DataCatalog Name ConnectionType,Description,Error,Name,Parameters,Status,Tags,Type 
AWS::Athena::NamedQuery NamedQueryId Database,Description,Name,QueryString,WorkGroup NamedQueryId
AWS::Athena::PreparedStatement StatementName,WorkGroup Description,QueryStatement,StatementName,WorkGroup 
AWS::Athena::WorkGroup Name Description,Name,RecursiveDeleteOption,State,Tags,WorkGroupConfiguration,WorkGroupConfigurationUpdates CreationTime,WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion,WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion
AWS::AuditManager::Assessment AssessmentId AssessmentReportsDestination,AwsAccount,Delegations,Description,FrameworkId,Name,Roles,Scope,Status,Tags Arn,AssessmentId,CreationTime
AWS::AuditManager::AssessmentFramework Arn ComplianceType,ControlSets,Description,Name,Tags Arn,CreatedAt,CreatedBy,FrameworkId,LastUpdatedAt,LastUpdatedBy,Type
AWS::AutoScaling::AutoScalingGroup AutoScalingGroupName AutoScalingGroupName,AvailabilityZoneDistribution,AvailabilityZoneIds,AvailabilityZoneImpairmentPolicy,AvailabilityZones,CapacityRebalance,CapacityReservationSpecification,Context,Cooldown,DefaultInstanceWarmup,DeletionProtection,DesiredCapacity,DesiredCapacityType,HealthCheckGracePeriod,HealthCheckType,InstanceId,InstanceLifecyclePolicy,InstanceMaintenancePolicy,LaunchConfigurationName,LaunchTemplate,LifecycleHookSpecificationList,LoadBalancerNames,MaxInstanceLifetime,MaxSize,MetricsCollection,MinSize,MixedInstancesPolicy,NewInstancesProtectedFromScaleIn,NotificationConfiguration,NotificationConfigurations,PlacementGroup,ServiceLinkedRoleARN,SkipZonalShiftValidation,Tags,TargetGroupARNs,TerminationPolicies,TrafficSources,VPCZoneIdentifier AutoScalingGroupARN
AWS::AutoScaling::LaunchConfiguration LaunchConfigurationName AssociatePublicIpAddress,BlockDeviceMappings,ClassicLinkVPCId,ClassicLinkVPCSecurityGroups,EbsOptimized,IamInstanceProfile,ImageId,InstanceId,InstanceMonitoring,InstanceType,KernelId,KeyName,LaunchConfigurationName,MetadataOptions,PlacementTenancy,RamDiskId,SecurityGroups,SpotPrice,UserData 
AWS::AutoScaling::LifecycleHook AutoScalingGroupName,LifecycleHookName AutoScalingGroupName,DefaultResult,HeartbeatTimeout,LifecycleHookName,LifecycleTransition,NotificationMetadata,NotificationTargetARN,RoleARN 
AWS::AutoScaling::ScalingPolicy Arn AdjustmentType,AutoScalingGroupName,Cooldown,EstimatedInstanceWarmup,MetricAggregationType,MinAdjustmentMagnitude,PolicyType,PredictiveScalingConfiguration,ScalingAdjustment,StepAdjustments,TargetTrackingConfiguration Arn,PolicyName
AWS::AutoScaling::ScheduledAction ScheduledActionName,AutoScalingGroupName AutoScalingGroupName,DesiredCapacity,EndTime,MaxSize,MinSize,Recurrence,StartTime,TimeZone ScheduledActionName
AWS::AutoScaling::WarmPool AutoScalingGroupName AutoScalingGroupName,InstanceReusePolicy,MaxGroupPreparedCapacity,MinSize,PoolState 
AWS::AutoScalingPlans::ScalingPlan Id ApplicationSource,ScalingInstructions Id,ScalingPlanName,ScalingPlanVersion
AWS::B2BI::Capability CapabilityId Configuration,InstructionsDocuments,Name,Tags,Type CapabilityArn,CapabilityId,CreatedAt,ModifiedAt
AWS::B2BI::Partnership PartnershipId Capabilities,CapabilityOptions,Email,Name,Phone,ProfileId,Tags CreatedAt,ModifiedAt,PartnershipArn,PartnershipId,TradingPartnerId
AWS::B2BI::Profile ProfileId BusinessName,Email,Logging,Name,Phone,Tags CreatedAt,LogGroupName,ModifiedAt,ProfileArn,ProfileId
AWS::B2BI::Transformer TransformerId EdiType,FileFormat,InputConversion,Mapping,MappingTemplate,Name,OutputConversion,SampleDocument,SampleDocuments,Status,Tags CreatedAt,ModifiedAt,TransformerArn,TransformerId
AWS::BCM::Dashboard Arn Description,Name,Tags,Widgets Arn,CreatedAt,Type,UpdatedAt
AWS::BCM::ScheduledReport Arn DashboardArn,Description,Name,ScheduleConfig,ScheduledReportExecutionRoleArn,Tags,WidgetDateRangeOverride,WidgetIds Arn,CreatedAt,HealthStatus,UpdatedAt
AWS::BCMDataExports::Export ExportArn Export,Tags Export.ExportArn,ExportArn
AWS::Backup::BackupPlan BackupPlanId BackupPlan,BackupPlanTags BackupPlanArn,BackupPlanId,VersionId
AWS::Backup::BackupSelection Id BackupPlanId,BackupSelection BackupPlanId,Id,SelectionId
AWS::Backup::BackupVault BackupVaultName AccessPolicy,BackupVaultName,BackupVaultTags,EncryptionKeyArn,LockConfiguration,Notifications BackupVaultArn,BackupVaultName
AWS::Backup::Framework FrameworkArn FrameworkControls,FrameworkDescription,FrameworkName,FrameworkTags CreationTime,DeploymentStatus,FrameworkArn,FrameworkStatus
AWS::Backup::LegalHold Arn Description,RecoveryPointSelection,Tags,Title Arn,CreationDate,LegalHoldId,Status
AWS::Backup::LogicallyAirGappedBackupVault BackupVaultName AccessPolicy,BackupVaultName,BackupVaultTags,EncryptionKeyArn,MaxRetentionDays,MinRetentionDays,MpaApprovalTeamArn,Notifications BackupVaultArn,VaultState,VaultType
AWS::Backup::ReportPlan ReportPlanArn ReportDeliveryChannel,ReportPlanDescription,ReportPlanName,ReportPlanTags,ReportSetting ReportPlanArn
AWS::Backup::RestoreTestingPlan RestoreTestingPlanName RecoveryPointSelection,RestoreTestingPlanName,ScheduleExpression,ScheduleExpressionTimezone,StartWindowHours,Tags RestoreTestingPlanArn
AWS::Backup::RestoreTestingSelection RestoreTestingPlanName,RestoreTestingSelectionName IamRoleArn,ProtectedResourceArns,ProtectedResourceConditions,ProtectedResourceType,RestoreMetadataOverrides,RestoreTestingPlanName,RestoreTestingSelectionName,ValidationWindowHours 
AWS::Backup::TieringConfiguration TieringConfigurationName BackupVaultName,ResourceSelection,TieringConfigurationName,TieringConfigurationTags CreationTime,LastUpdatedTime,TieringConfigurationArn
AWS::BackupGateway::Hypervisor HypervisorArn Host,KmsKeyArn,LogGroupArn,Name,Password,Tags,Username HypervisorArn
AWS::Batch::ComputeEnvironment ComputeEnvironmentArn ComputeEnvironmentName,ComputeResources,Context,EcsSettings,EksConfiguration,ReplaceComputeEnvironment,ServiceRole,State,Tags,Type,UnmanagedvCpus,UpdatePolicy ComputeEnvironmentArn,EksConfiguration.AccessEntry.Status
AWS::Batch::ConsumableResource ConsumableResourceArn ConsumableResourceName,ResourceType,Tags,TotalQuantity AvailableQuantity,ConsumableResourceArn,CreatedAt,InUseQuantity
AWS::Batch::JobDefinition JobDefinitionArn ConsumableResourceProperties,ContainerProperties,EcsProperties,EksProperties,JobDefinitionName,NodeProperties,Parameters,PlatformCapabilities,PropagateTags,ResourceRetentionPolicy,RetryStrategy,SchedulingPriority,Tags,Timeout,Type JobDefinitionArn
AWS::Batch::JobQueue JobQueueArn ComputeEnvironmentOrder,JobQueueName,JobQueueType,JobStateTimeLimitActions,Priority,SchedulingPolicyArn,ServiceEnvironmentOrder,State,Tags JobQueueArn
AWS::Batch::QuotaShare QuotaShareArn CapacityLimits,JobQueue,PreemptionConfiguration,QuotaShareName,ResourceSharingConfiguration,State,Tags QuotaShareArn
AWS::Batch::SchedulingPolicy Arn FairsharePolicy,Name,QuotaSharePolicy,Tags Arn
AWS::Batch::ServiceEnvironment ServiceEnvironmentArn CapacityLimits,ServiceEnvironmentName,ServiceEnvironmentType,State,Tags ServiceEnvironmentArn
AWS::BcmPricingCalculator::BillScenario Arn CostCategoryGroupSharingPreferenceArn,ExpiresAt,GroupSharingPreference,Name,Tags Arn,BillInterval,CreatedAt,FailureMessage,Id,Status
AWS::BcmPricingCalculator::WorkloadEstimate Arn ExpiresAt,Name,RateType,Tags Arn,CostCurrency,CreatedAt,FailureMessage,Id,RateTimestamp,Status,TotalCost
AWS::Bedrock::Agent AgentId ActionGroups,AgentCollaboration,AgentCollaborators,AgentName,AgentResourceRoleArn,AutoPrepare,CustomOrchestration,CustomerEncryptionKeyArn,Description,FoundationModel,GuardrailConfiguration,IdleSessionTTLInSeconds,Instruction,KnowledgeBases,MemoryConfiguration,OrchestrationType,PromptOverrideConfiguration,SkipResourceInUseCheckOnDelete,Tags,TestAliasTags AgentArn,AgentId,AgentStatus,AgentVersion,CreatedAt,FailureReasons,PreparedAt,RecommendedActions,UpdatedAt
AWS::Bedrock::AgentAlias AgentId,AgentAliasId AgentAliasName,AgentId,Description,RoutingConfiguration,Tags AgentAliasArn,AgentAliasHistoryEvents,AgentAliasId,AgentAliasStatus,CreatedAt,UpdatedAt
AWS::Bedrock::ApplicationInferenceProfile InferenceProfileIdentifier Description,InferenceProfileName,ModelSource,Tags CreatedAt,InferenceProfileArn,InferenceProfileId,InferenceProfileIdentifier,Models,Status,Type,UpdatedAt
AWS::Bedrock::AutomatedReasoningPolicy PolicyArn Description,ForceDelete,KmsKeyId,Name,PolicyDefinition,Tags CreatedAt,DefinitionHash,KmsKeyArn,PolicyArn,PolicyId,UpdatedAt,Version
AWS::Bedrock::AutomatedReasoningPolicyVersion PolicyArn,Version LastUpdatedDefinitionHash,PolicyArn,Tags CreatedAt,DefinitionHash,Description,Name,PolicyId,UpdatedAt,Version
AWS::Bedrock::Blueprint BlueprintArn BlueprintName,KmsEncryptionContext,KmsKeyId,Schema,Tags,Type BlueprintArn,BlueprintStage,CreationTime,LastModifiedTime
AWS::Bedrock::DataAutomationLibrary LibraryArn EncryptionConfiguration,LibraryDescription,LibraryName,Tags CreationTime,EntityTypes,LibraryArn,Status
AWS::Bedrock::DataAutomationProject ProjectArn CustomOutputConfiguration,KmsEncryptionContext,KmsKeyId,OverrideConfiguration,ProjectDescription,ProjectName,ProjectType,StandardOutputConfiguration,Tags CreationTime,LastModifiedTime,ProjectArn,ProjectStage,Status
AWS::Bedrock::DataSource KnowledgeBaseId,DataSourceId DataDeletionPolicy,DataSourceConfiguration,Description,KnowledgeBaseId,Name,ServerSideEncryptionConfiguration,VectorIngestionConfiguration CreatedAt,DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader,DataSourceId,DataSourceStatus,FailureReasons,UpdatedAt
AWS::Bedrock::EnforcedGuardrailConfiguration ConfigId GuardrailIdentifier,GuardrailVersion,ModelEnforcement,SelectiveContentGuarding ConfigId,CreatedAt,CreatedBy,GuardrailArn,GuardrailId,Owner,UpdatedAt,UpdatedBy
AWS::Bedrock::Flow Arn CustomerEncryptionKeyArn,Definition,DefinitionS3Location,DefinitionString,DefinitionSubstitutions,Description,ExecutionRoleArn,Name,Tags,TestAliasTags Arn,CreatedAt,Id,Status,UpdatedAt,Validations,Version
AWS::Bedrock::FlowAlias Arn,FlowArn ConcurrencyConfiguration,Description,FlowArn,Name,RoutingConfiguration,Tags Arn,CreatedAt,FlowId,Id,UpdatedAt
AWS::Bedrock::FlowVersion FlowArn,Version Description,FlowArn CreatedAt,CustomerEncryptionKeyArn,Definition,ExecutionRoleArn,FlowId,Name,Status,Version
AWS::Bedrock::Guardrail GuardrailArn AutomatedReasoningPolicyConfig,BlockedInputMessaging,BlockedOutputsMessaging,ContentPolicyConfig,ContextualGroundingPolicyConfig,CrossRegionConfig,Description,KmsKeyArn,Name,SensitiveInformationPolicyConfig,Tags,TopicPolicyConfig,WordPolicyConfig CreatedAt,FailureRecommendations,GuardrailArn,GuardrailId,Status,StatusReasons,UpdatedAt,Version
AWS::Bedrock::GuardrailVersion GuardrailId,Version Description,GuardrailIdentifier GuardrailArn,GuardrailId,Version
AWS::Bedrock::IntelligentPromptRouter PromptRouterArn Description,FallbackModel,Models,PromptRouterName,RoutingCriteria,Tags CreatedAt,PromptRouterArn,Status,Type,UpdatedAt
AWS::Bedrock::KnowledgeBase KnowledgeBaseId Description,KnowledgeBaseConfiguration,Name,RoleArn,StorageConfiguration,Tags CreatedAt,FailureReasons,KnowledgeBaseArn,KnowledgeBaseId,Status,UpdatedAt
AWS::Bedrock::KnowledgeBasePolicy KnowledgeBaseId KnowledgeBaseId,PolicyDocument RevisionId
AWS::Bedrock::Prompt Arn CustomerEncryptionKeyArn,DefaultVariant,Description,Name,Tags,Variants Arn,CreatedAt,Id,UpdatedAt,Version
AWS::Bedrock::PromptVersion Arn Description,PromptArn,Tags Arn,CreatedAt,CustomerEncryptionKeyArn,DefaultVariant,Name,PromptId,UpdatedAt,Variants,Version
AWS::Bedrock::ResourcePolicy ResourceArn PolicyDocument,ResourceArn 
AWS::Bedrock::Session SessionArn EncryptionKeyArn,SessionMetadata,Tags CreatedAt,LastUpdatedAt,SessionArn,SessionId,SessionStatus
AWS::BedrockAgentCore::ApiKeyCredentialProvider CredentialProviderArn ApiKey,ApiKeySecretConfig,ApiKeySecretSource,Name,Tags ApiKeySecretArn,ApiKeySecretJsonKey,CreatedTime,CredentialProviderArn,LastUpdatedTime
AWS::BedrockAgentCore::BrowserCustom BrowserId BrowserSigning,Certificates,Description,EnterprisePolicies,ExecutionRoleArn,Name,NetworkConfiguration,RecordingConfig,Tags BrowserArn,BrowserId,CreatedAt,FailureReason,LastUpdatedAt,Status
AWS::BedrockAgentCore::BrowserProfile ProfileId Description,Name,Tags CreatedAt,LastSavedAt,LastSavedBrowserId,LastSavedBrowserSessionId,LastUpdatedAt,ProfileArn,ProfileId,Status
AWS::BedrockAgentCore::CapacityProvider Arn ComputeConfiguration,Description,Name,PermissionsConfiguration,Tags Arn,CapacityProviderId,CreatedAt,LastUpdatedAt,Status
AWS::BedrockAgentCore::CodeInterpreterCustom CodeInterpreterId Certificates,Description,ExecutionRoleArn,Name,NetworkConfiguration,Tags CodeInterpreterArn,CodeInterpreterId,CreatedAt,FailureReason,LastUpdatedAt,Status
AWS::BedrockAgentCore::ConfigurationBundle BundleArn BranchName,BundleName,CommitMessage,Components,CreatedBy,Description,KmsKeyArn,Tags BundleArn,BundleId,CreatedAt,LineageMetadata,UpdatedAt,VersionId
AWS::BedrockAgentCore::Dataset DatasetArn DatasetName,Description,KmsKeyArn,SchemaType,Source,Tags CreatedAt,DatasetArn,DatasetId,ExampleCount,Status,UpdatedAt
AWS::BedrockAgentCore::Evaluator EvaluatorArn Description,EvaluatorConfig,EvaluatorName,KmsKeyArn,Level,Tags CreatedAt,EvaluatorArn,EvaluatorId,Status,UpdatedAt
AWS::BedrockAgentCore::Gateway GatewayIdentifier AuthorizerConfiguration,AuthorizerType,Description,ExceptionLevel,InterceptorConfigurations,KmsKeyArn,Name,PolicyEngineConfiguration,ProtocolConfiguration,ProtocolType,RoleArn,Tags,WafConfiguration CreatedAt,GatewayArn,GatewayIdentifier,GatewayUrl,Status,StatusReasons,UpdatedAt,WebAclArn,WorkloadIdentityDetails
AWS::BedrockAgentCore::GatewayRateLimit GatewayIdentifier,RateLimitId Description,DimensionKeys,Entries,GatewayIdentifier,RateLimitId CreatedAt,Status,UpdatedAt
AWS::BedrockAgentCore::GatewayRule GatewayIdentifier,RuleId Actions,Conditions,Description,GatewayIdentifier,Priority CreatedAt,GatewayArn,RuleId,Status,System,UpdatedAt
AWS::BedrockAgentCore::GatewayTarget GatewayIdentifier,TargetId CredentialProviderConfigurations,Description,GatewayIdentifier,MetadataConfiguration,Name,PrivateEndpoint,TargetConfiguration AuthorizationData,CreatedAt,GatewayArn,LastSynchronizedAt,PrivateEndpointManagedResources,ProtocolType,Status,StatusReasons,TargetId,UpdatedAt
AWS::BedrockAgentCore::Harness Arn AllowedTools,AuthorizerConfiguration,Environment,EnvironmentArtifact,EnvironmentVariables,ExecutionRoleArn,HarnessName,MaxIterations,MaxTokens,Memory,Model,Skills,SystemPrompt,Tags,TimeoutSeconds,Tools,Truncation Arn,CreatedAt,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName,HarnessId,Memory.ManagedMemoryConfiguration.Arn,Status,UpdatedAt,Version
AWS::BedrockAgentCore::HarnessEndpoint Arn Description,EndpointName,HarnessId,Tags,TargetVersion Arn,CreatedAt,HarnessName,LiveVersion,Status,UpdatedAt
AWS::BedrockAgentCore::Memory MemoryArn Description,EncryptionKeyArn,EventExpiryDuration,IndexedKeys,MemoryExecutionRoleArn,MemoryStrategies,Name,NamespaceKeys,StreamDeliveryResources,Tags CreatedAt,FailureReason,MemoryArn,MemoryId,Status,UpdatedAt
AWS::BedrockAgentCore::OAuth2CredentialProvider CredentialProviderArn CredentialProviderVendor,Name,Oauth2ProviderConfigInput,Tags CallbackUrl,ClientSecretArn,ClientSecretJsonKey,ClientSecretSource,CreatedTime,CredentialProviderArn,LastUpdatedTime,Oauth2ProviderConfigOutput,Status
AWS::BedrockAgentCore::OnlineEvaluationConfig OnlineEvaluationConfigArn ClusteringConfig,DataSourceConfig,Description,EvaluationExecutionRoleArn,Evaluators,ExecutionStatus,Insights,OnlineEvaluationConfigName,Rule,Tags CreatedAt,OnlineEvaluationConfigArn,OnlineEvaluationConfigId,OutputConfig,Status,UpdatedAt
AWS::BedrockAgentCore::PaymentConnector PaymentConnectorArn ConnectorName,ConnectorType,CredentialProviderConfigurations,Description,PaymentManagerId,ProvisionMode AuthorizationUrl,ConnectorCreatedAt,ConnectorLastUpdatedAt,ConnectorStatus,PaymentConnectorArn,PaymentConnectorId
AWS::BedrockAgentCore::PaymentCredentialProvider CredentialProviderArn CredentialProviderVendor,Name,ProviderConfigurationInput,Tags CreatedTime,CredentialProviderArn,LastUpdatedTime,ProviderConfigurationOutput
AWS::BedrockAgentCore::PaymentManager PaymentManagerArn AuthorizerConfiguration,AuthorizerType,Description,Name,RoleArn,Tags CreatedAt,LastUpdatedAt,PaymentManagerArn,PaymentManagerId,Status,WorkloadIdentityDetails
AWS::BedrockAgentCore::Policy PolicyArn Definition,Description,EnforcementMode,Name,PolicyEngineId,ValidationMode CreatedAt,PolicyArn,PolicyId,Status,StatusReasons,UpdatedAt
AWS::BedrockAgentCore::PolicyEngine PolicyEngineArn Description,EncryptionKeyArn,Name,Tags CreatedAt,PolicyEngineArn,PolicyEngineId,Status,StatusReasons,UpdatedAt
AWS::BedrockAgentCore::ResourcePolicy ResourceArn Policy,ResourceArn 
AWS::BedrockAgentCore::Runtime AgentRuntimeId AgentRuntimeArtifact,AgentRuntimeName,AuthorizerConfiguration,CapacityProviderConfiguration,Description,EnvironmentVariables,FilesystemConfigurations,LifecycleConfiguration,NetworkConfiguration,PlatformVersion,ProtocolConfiguration,RequestHeaderConfiguration,RoleArn,Tags AgentRuntimeArn,AgentRuntimeId,AgentRuntimeVersion,CreatedAt,FailureReason,LastUpdatedAt,Status,WorkloadIdentityDetails
AWS::BedrockAgentCore::RuntimeEndpoint AgentRuntimeEndpointArn AgentRuntimeId,AgentRuntimeVersion,Description,Name,Tags AgentRuntimeArn,AgentRuntimeEndpointArn,CreatedAt,FailureReason,Id,LastUpdatedAt,LiveVersion,Status,TargetVersion
AWS::BedrockAgentCore::WorkloadIdentity Name AllowedResourceOauth2ReturnUrls,Name,Tags CreatedTime,LastUpdatedTime,WorkloadIdentityArn
AWS::BedrockMantle::Project Arn Name,Tags Arn,CreatedAt,Id
AWS::Billing::BillingView Arn DataFilterExpression,Description,Name,SourceViews,Tags Arn,BillingViewType,CreatedAt,OwnerAccountId,UpdatedAt
AWS::BillingConductor::BillingGroup Arn AccountGrouping,ComputationPreference,Description,Name,PrimaryAccountId,Tags Arn,CreationTime,LastModifiedTime,Size,Status,StatusReason
AWS::BillingConductor::CustomLineItem Arn AccountId,BillingGroupArn,BillingPeriodRange,ComputationRule,CustomLineItemChargeDetails,Description,Name,PresentationDetails,Tags Arn,AssociationSize,CreationTime,CurrencyCode,LastModifiedTime,ProductCode
AWS::BillingConductor::PricingPlan Arn Description,Name,PricingRuleArns,Tags Arn,CreationTime,LastModifiedTime,Size
AWS::BillingConductor::PricingRule Arn BillingEntity,Description,ModifierPercentage,Name,Operation,Scope,Service,Tags,Tiering,Type,UsageType Arn,AssociatedPricingPlanCount,CreationTime,LastModifiedTime
AWS::Braket::SpendingLimit SpendingLimitArn DeviceArn,SpendingLimit,Tags,TimePeriod CreatedAt,QueuedSpend,SpendingLimitArn,TotalSpend,UpdatedAt
AWS::Budgets::Budget Id Budget,NotificationsWithSubscribers,ResourceTags Id
AWS::Budgets::BudgetsAction ActionId,BudgetName ActionThreshold,ActionType,ApprovalModel,BudgetName,Definition,ExecutionRoleArn,NotificationType,ResourceTags,Subscribers ActionId
AWS::CE::AnomalyMonitor MonitorArn MonitorDimension,MonitorName,MonitorSpecification,MonitorType,ResourceTags CreationDate,DimensionalValueCount,LastEvaluatedDate,LastUpdatedDate,MonitorArn
AWS::CE::AnomalySubscription SubscriptionArn Frequency,MonitorArnList,ResourceTags,Subscribers,SubscriptionName,Threshold,ThresholdExpression AccountId,SubscriptionArn
AWS::CE::CostCategory Arn DefaultValue,Name,RuleVersion,Rules,SplitChargeRules,Tags Arn,EffectiveStart
AWS::CUR::ReportDefinition ReportName AdditionalArtifacts,AdditionalSchemaElements,BillingViewArn,Compression,Format,RefreshClosedReports,ReportName,ReportVersioning,S3Bucket,S3Prefix,S3Region,Tags,TimeUnit 
AWS::Cases::Case Arn CustomerId,DomainId,Tags,TemplateId,Title Arn,CaseId
AWS::Cases::CaseRule CaseRuleArn Description,DomainId,Name,Rule,Tags CaseRuleArn,CaseRuleId,CreatedTime,LastModifiedTime
AWS::Cases::Domain DomainArn Name,Tags CreatedTime,DomainArn,DomainId,DomainStatus
AWS::Cases::Field FieldArn Attributes,Description,DomainId,Name,Tags,Type CreatedTime,FieldArn,FieldId,LastModifiedTime,Namespace
AWS::Cases::Layout LayoutArn Content,DomainId,Name,Tags CreatedTime,LastModifiedTime,LayoutArn,LayoutId
AWS::Cases::RelatedItem RelatedItemArn CaseId,Content,DomainId,Tags,Type RelatedItemArn,RelatedItemId
AWS::Cases::Template TemplateArn Description,DomainId,LayoutConfiguration,Name,RequiredFields,Rules,Status,Tags CreatedTime,LastModifiedTime,TemplateArn,TemplateId
AWS::Cassandra::Keyspace KeyspaceName ClientSideTimestampsEnabled,KeyspaceName,ReplicationSpecification,Tags 
AWS::Cassandra::Table KeyspaceName,TableName AutoScalingSpecifications,BillingMode,CdcSpecification,ClientSideTimestampsEnabled,ClusteringKeyColumns,DefaultTimeToLive,EncryptionSpecification,KeyspaceName,PartitionKeyColumns,PointInTimeRecoveryEnabled,RegularColumns,ReplicaSpecifications,TableName,Tags,WarmThroughput 
AWS::Cassandra::Type KeyspaceName,TypeName Fields,KeyspaceName,TypeName DirectParentTypes,DirectReferringTables,KeyspaceArn,LastModifiedTimestamp,MaxNestingDepth
AWS::CertificateManager::Account AccountId ExpiryEventsConfiguration AccountId
AWS::CertificateManager::AcmeDomainValidation Arn AcmeEndpointArn,DomainName,PrevalidationOptions,Tags Arn
AWS::CertificateManager::AcmeEndpoint AcmeEndpointArn AuthorizationBehavior,CertificateAuthority,CertificateTags,Contact,Tags AcmeEndpointArn,EndpointUrl
AWS::CertificateManager::AcmeExternalAccountBinding AcmeExternalAccountBindingArn AcmeEndpointArn,Expiration,RoleArn,Tags AcmeExternalAccountBindingArn
AWS::CertificateManager::Certificate CertificateArn CertificateAuthorityArn,CertificateExport,CertificateTransparencyLoggingPreference,DomainName,DomainValidationOptions,KeyAlgorithm,SubjectAlternativeNames,Tags,ValidationMethod CertificateArn
AWS::Chatbot::CustomAction CustomActionArn ActionName,AliasName,Attachments,Definition,Tags CustomActionArn
AWS::Chatbot::MicrosoftTeamsChannelConfiguration Arn ConfigurationName,CustomizationResourceArns,GuardrailPolicies,IamRoleArn,LoggingLevel,SnsTopicArns,Tags,TeamId,TeamsChannelId,TeamsChannelName,TeamsTenantId,UserRoleRequired Arn
AWS::Chatbot::SlackChannelConfiguration Arn ConfigurationName,CustomizationResourceArns,GuardrailPolicies,IamRoleArn,LoggingLevel,SlackChannelId,SlackWorkspaceId,SnsTopicArns,Tags,UserRoleRequired Arn
AWS::Chime::AppInstance AppInstanceArn Metadata,Name,Tags AppInstanceArn,CreatedTimestamp,LastUpdatedTimestamp
AWS::Chime::AppInstanceBot AppInstanceBotArn AppInstanceArn,Configuration,Metadata,Name,Tags AppInstanceBotArn,CreatedTimestamp,LastUpdatedTimestamp
AWS::Chime::AppInstanceUser AppInstanceUserArn AppInstanceArn,AppInstanceUserId,ExpirationSettings,Metadata,Name,Tags AppInstanceUserArn
AWS::Chime::Channel Arn,ChimeBearer AppInstanceArn,ChannelId,ChimeBearer,ElasticChannelConfiguration,ExpirationSettings,MemberArns,Metadata,Mode,ModeratorArns,Name,Privacy,Tags Arn,ChannelFlowArn,CreatedBy,CreatedTimestamp,LastMessageTimestamp,LastUpdatedTimestamp
AWS::Chime::ChannelFlow Arn AppInstanceArn,Name,Processors,Tags AppInstanceId,Arn,ChannelFlowId,CreatedTimestamp,LastUpdatedTimestamp
AWS::Chime::MediaInsightsPipelineConfiguration MediaInsightsPipelineConfigurationArn Elements,MediaInsightsPipelineConfigurationName,RealTimeAlertConfiguration,ResourceAccessRoleArn,Tags CreatedTimestamp,MediaInsightsPipelineConfigurationArn,MediaInsightsPipelineConfigurationId,UpdatedTimestamp
AWS::Chime::MediaPipelineKinesisVideoStreamPool Arn PoolName,StreamConfiguration,Tags Arn,CreatedTimestamp,PoolId,PoolStatus,UpdatedTimestamp
AWS::Chime::SipMediaApplication SipMediaApplicationArn AwsRegion,Endpoints,Name,Tags CreatedTimestamp,SipMediaApplicationArn,SipMediaApplicationId,UpdatedTimestamp
AWS::Chime::VoiceConnector VoiceConnectorArn AwsRegion,Name,NetworkType,RequireEncryption,Tags CreatedTimestamp,OutboundHostName,UpdatedTimestamp,VoiceConnectorArn,VoiceConnectorId
AWS::CleanRooms::AnalysisTemplate AnalysisTemplateIdentifier,MembershipIdentifier AnalysisParameters,Description,ErrorMessageConfiguration,Format,MembershipIdentifier,Name,Schema,Source,SourceMetadata,SyntheticDataParameters,Tags AnalysisTemplateIdentifier,Arn,CollaborationArn,CollaborationIdentifier,MembershipArn,Schema,Schema.ReferencedTables
AWS::CleanRooms::Collaboration CollaborationIdentifier AllowedResultRegions,AnalyticsEngine,AutoApprovedChangeTypes,CreatorDisplayName,CreatorMLMemberAbilities,CreatorMemberAbilities,CreatorPaymentConfiguration,DataEncryptionMetadata,Description,IsMetricsEnabled,JobLogStatus,Members,Name,QueryLogStatus,Tags Arn,CollaborationIdentifier
AWS::CleanRooms::ConfiguredTable ConfiguredTableIdentifier AllowedColumns,AnalysisMethod,AnalysisRules,Description,Name,SelectedAnalysisMethods,TableReference,Tags Arn,ConfiguredTableIdentifier
AWS::CleanRooms::ConfiguredTableAssociation ConfiguredTableAssociationIdentifier,MembershipIdentifier ConfiguredTableAssociationAnalysisRules,ConfiguredTableIdentifier,Description,MembershipIdentifier,Name,RoleArn,Tags Arn,ConfiguredTableAssociationIdentifier
AWS::CleanRooms::IdMappingTable IdMappingTableIdentifier,MembershipIdentifier Description,InputReferenceConfig,KmsKeyArn,MembershipIdentifier,Name,Tags Arn,CollaborationArn,CollaborationIdentifier,IdMappingTableIdentifier,InputReferenceProperties,MembershipArn
AWS::CleanRooms::IdNamespaceAssociation IdNamespaceAssociationIdentifier,MembershipIdentifier Description,IdMappingConfig,InputReferenceConfig,MembershipIdentifier,Name,Tags Arn,CollaborationArn,CollaborationIdentifier,IdNamespaceAssociationIdentifier,InputReferenceProperties,MembershipArn
AWS::CleanRooms::IntermediateTable IntermediateTableIdentifier,MembershipIdentifier AnalysisRules,Description,KmsKeyArn,MembershipIdentifier,Name,PopulationAnalysisConfiguration,Tags Arn,CollaborationArn,CollaborationIdentifier,IntermediateTableIdentifier,MembershipArn,Status
AWS::CleanRooms::Membership MembershipIdentifier CollaborationIdentifier,DefaultJobResultConfiguration,DefaultResultConfiguration,IsMetricsEnabled,JobLogStatus,PaymentConfiguration,QueryLogStatus,Tags Arn,CollaborationArn,CollaborationCreatorAccountId,MembershipIdentifier
AWS::CleanRooms::PrivacyBudgetTemplate PrivacyBudgetTemplateIdentifier,MembershipIdentifier AutoRefresh,MembershipIdentifier,Parameters,PrivacyBudgetType,Tags Arn,CollaborationArn,CollaborationIdentifier,MembershipArn,PrivacyBudgetTemplateIdentifier
AWS::CleanRoomsML::ConfiguredModelAlgorithm ConfiguredModelAlgorithmArn Description,InferenceContainerConfig,KmsKeyArn,Name,RoleArn,Tags,TrainingContainerConfig ConfiguredModelAlgorithmArn
AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation ConfiguredModelAlgorithmAssociationArn ConfiguredModelAlgorithmArn,Description,MembershipIdentifier,Name,PrivacyConfiguration,Tags CollaborationIdentifier,ConfiguredModelAlgorithmAssociationArn
AWS::CleanRoomsML::TrainingDataset TrainingDatasetArn Description,Name,RoleArn,Tags,TrainingData Status,TrainingDatasetArn
AWS::Cloud9::EnvironmentEC2 Id AutomaticStopTimeMinutes,ConnectionType,Description,ImageId,InstanceType,Name,OwnerArn,Repositories,SubnetId,Tags Arn,Id,Name
AWS::CloudFormation::ChangeSet ChangeSetId Capabilities,ChangeSetName,ChangeSetType,DeploymentMode,Description,ImportExistingResources,IncludeNestedStacks,NotificationARNs,OnStackFailure,RoleARN,StackName,Tags,TemplateBody,TemplateURL,UsePreviousTemplate ChangeSetId,CreationTime,StackId
AWS::CloudFormation::CustomResource Id ServiceTimeout,ServiceToken *
AWS::CloudFormation::GeneratedTemplate GeneratedTemplateId GeneratedTemplateName,TemplateConfiguration CreationTime,GeneratedTemplateId,LastUpdatedTime,Progress,Status,TotalWarnings
AWS::CloudFormation::GuardHook HookArn Alias,ExecutionRole,FailureMode,HookStatus,LogBucket,Options,RuleLocation,StackFilters,TargetFilters,TargetOperations HookArn
AWS::CloudFormation::HookDefaultVersion Arn TypeName,TypeVersionArn,VersionId Arn
AWS::CloudFormation::HookTypeConfig ConfigurationArn Configuration,ConfigurationAlias,TypeArn,TypeName ConfigurationArn
AWS::CloudFormation::HookVersion Arn ExecutionRoleArn,LoggingConfig,SchemaHandlerPackage,TypeName Arn,IsDefaultVersion,TypeArn,VersionId,Visibility
AWS::CloudFormation::LambdaHook HookArn Alias,AutoUpdate,ExecutionRole,FailureMode,HookStatus,LambdaFunction,LoggingConfig,StackFilters,TargetFilters,TargetOperations HookArn
AWS::CloudFormation::Macro Id Description,FunctionName,LogGroupName,LogRoleARN,Name Id
AWS::CloudFormation::ModuleDefaultVersion Arn Arn,ModuleName,VersionId 
AWS::CloudFormation::ModuleVersion Arn ModuleName,ModulePackage Arn,Description,DocumentationUrl,IsDefaultVersion,Schema,TimeCreated,VersionId,Visibility
AWS::CloudFormation::PublicTypeVersion PublicTypeArn Arn,LogDeliveryBucket,PublicVersionNumber,Type,TypeName PublicTypeArn,PublisherId,TypeVersionArn
AWS::CloudFormation::Publisher PublisherId AcceptTermsAndConditions,ConnectionArn IdentityProvider,PublisherId,PublisherProfile,PublisherStatus
AWS::CloudFormation::ResourceDefaultVersion Arn TypeName,TypeVersionArn,VersionId Arn
AWS::CloudFormation::ResourceVersion Arn ExecutionRoleArn,LoggingConfig,SchemaHandlerPackage,TypeName Arn,IsDefaultVersion,ProvisioningType,TypeArn,VersionId,Visibility
AWS::CloudFormation::Stack StackId NotificationARNs,Parameters,Tags,TemplateURL,TimeoutInMinutes *
AWS::CloudFormation::StackSet StackSetId AdministrationRoleARN,AutoDeployment,CallAs,Capabilities,Description,ExecutionRoleName,ManagedExecution,OperationPreferences,Parameters,PermissionModel,StackInstancesGroup,StackSetName,Tags,TemplateBody,TemplateURL StackSetId
AWS::CloudFormation::TypeActivation Arn AutoUpdate,ExecutionRoleArn,LoggingConfig,MajorVersion,PublicTypeArn,PublisherId,Type,TypeName,TypeNameAlias,VersionBump Arn
AWS::CloudFormation::WaitCondition Id Count,Handle,Timeout Data,Id
AWS::CloudFormation::WaitConditionHandle Id  Id
AWS::CloudFront::AnycastIpList Id IpAddressType,IpCount,IpamCidrConfigs,Name,Tags AnycastIpList,ETag,Id,IpamCidrConfigResults
AWS::CloudFront::CachePolicy Id CachePolicyConfig Id,LastModifiedTime
AWS::CloudFront::CloudFrontOriginAccessIdentity Id CloudFrontOriginAccessIdentityConfig Id,S3CanonicalUserId
AWS::CloudFront::ConnectionFunction Id AutoPublish,ConnectionFunctionCode,ConnectionFunctionConfig,Name,Tags ConnectionFunctionArn,CreatedTime,ETag,Id,LastModifiedTime,Stage,Status
AWS::CloudFront::ConnectionGroup Id AnycastIpListId,Enabled,Ipv6Enabled,Name,Tags Arn,CreatedTime,ETag,Id,IsDefault,LastModifiedTime,RoutingEndpoint,Status
AWS::CloudFront::ContinuousDeploymentPolicy Id ContinuousDeploymentPolicyConfig Id,LastModifiedTime
AWS::CloudFront::Distribution Id DistributionConfig,Tags DomainName,Id
AWS::CloudFront::DistributionTenant Id ConnectionGroupId,Customizations,DistributionId,Domains,Enabled,ManagedCertificateRequest,Name,Parameters,Tags Arn,CreatedTime,DomainResults,ETag,Id,LastModifiedTime,Status
AWS::CloudFront::FieldLevelEncryptionProfile Arn FieldLevelEncryptionProfileConfig Arn,Id,LastModifiedTime
AWS::CloudFront::Function FunctionARN AutoPublish,FunctionCode,FunctionConfig,FunctionMetadata,Name,Tags FunctionARN,FunctionMetadata.FunctionARN,Stage
AWS::CloudFront::KeyGroup Id KeyGroupConfig Id,LastModifiedTime
AWS::CloudFront::KeyValueStore Name Comment,ImportSource,Name,Tags Arn,Id,Status
AWS::CloudFront::MonitoringSubscription DistributionId DistributionId,MonitoringSubscription 
AWS::CloudFront::OriginAccessControl Id OriginAccessControlConfig Id
AWS::CloudFront::OriginRequestPolicy Id OriginRequestPolicyConfig Id,LastModifiedTime
AWS::CloudFront::PublicKey Id PublicKeyConfig CreatedTime,Id
AWS::CloudFront::RealtimeLogConfig Arn EndPoints,Fields,Name,SamplingRate Arn
AWS::CloudFront::ResponseHeadersPolicy Id ResponseHeadersPolicyConfig Id,LastModifiedTime
AWS::CloudFront::StreamingDistribution Id StreamingDistributionConfig,Tags DomainName,Id
AWS::CloudFront::TrustStore Id CaCertificatesBundleSource,Name,Tags,UseClientCertificateOCSPEndpoint Arn,ETag,Id,LastModifiedTime,NumberOfCaCertificates,Status
AWS::CloudFront::VpcOrigin Id Tags,VpcOriginEndpointConfig AccountId,Arn,CreatedTime,Id,LastModifiedTime,Status
AWS::CloudHSM::Cluster Arn BackupRetentionPolicy,HsmType,Mode,NetworkType,SubnetIds,Tags Arn,BackupPolicy,ClusterId,SecurityGroup,State,SubnetMapping,VpcId
AWS::CloudTrail::Channel ChannelArn Destinations,Name,Source,Tags ChannelArn
AWS::CloudTrail::Dashboard DashboardArn Name,RefreshSchedule,Tags,TerminationProtectionEnabled,Widgets CreatedTimestamp,DashboardArn,Status,Type,UpdatedTimestamp
AWS::CloudTrail::EventDataStore EventDataStoreArn AdvancedEventSelectors,BillingMode,ContextKeySelectors,FederationEnabled,FederationRoleArn,IngestionEnabled,InsightSelectors,InsightsDestination,KmsKeyId,MaxEventSize,MultiRegionEnabled,Name,OrganizationEnabled,RetentionPeriod,Tags,TerminationProtectionEnabled CreatedTimestamp,EventDataStoreArn,Status,UpdatedTimestamp
AWS::CloudTrail::ResourcePolicy ResourceArn ResourceArn,ResourcePolicy 
AWS::CloudTrail::Trail TrailName AdvancedEventSelectors,AggregationConfigurations,CloudWatchLogsLogGroupArn,CloudWatchLogsRoleArn,EnableLogFileValidation,EventSelectors,IncludeGlobalServiceEvents,InsightSelectors,IsLogging,IsMultiRegionTrail,IsOrganizationTrail,KMSKeyId,S3BucketName,S3KeyPrefix,SnsTopicName,Tags,TrailName Arn,SnsTopicArn
AWS::CloudWatch::Alarm AlarmName ActionsEnabled,AlarmActions,AlarmDescription,AlarmName,ComparisonOperator,DatapointsToAlarm,Dimensions,EvaluateLowSampleCountPercentile,EvaluationCriteria,EvaluationInterval,EvaluationPeriods,EvaluationWindow,ExtendedStatistic,InsufficientDataActions,MetricName,Metrics,Namespace,OKActions,Period,Statistic,Tags,Threshold,ThresholdMetricId,TreatMissingData,Unit,WarmUpConfiguration Arn
AWS::CloudWatch::AlarmMuteRule Arn Description,ExpireDate,MuteTargets,Name,Rule,StartDate,Tags Arn,LastUpdatedTimestamp,MuteType,Status
AWS::CloudWatch::AnomalyDetector Id Configuration,Dimensions,MetricCharacteristics,MetricMathAnomalyDetector,MetricName,Namespace,SingleMetricAnomalyDetector,Stat Id
AWS::CloudWatch::CompositeAlarm AlarmName ActionsEnabled,ActionsSuppressor,ActionsSuppressorExtensionPeriod,ActionsSuppressorWaitPeriod,AlarmActions,AlarmDescription,AlarmName,AlarmRule,InsufficientDataActions,OKActions,Tags Arn
AWS::CloudWatch::Dashboard DashboardName DashboardBody,DashboardName,Tags 
AWS::CloudWatch::InsightRule Arn ApplyOnTransformedLogs,RuleBody,RuleName,RuleState,Tags Arn,RuleName
AWS::CloudWatch::LogAlarm AlarmName ActionLogLineCount,ActionLogLineRoleArn,ActionsEnabled,AlarmActions,AlarmDescription,AlarmName,ComparisonOperator,InsufficientDataActions,OKActions,QueryResultsToAlarm,QueryResultsToEvaluate,ScheduledQueryConfiguration,Tags,Threshold,TreatMissingData,WarmUpConfiguration Arn
AWS::CloudWatch::MetricStream Name ExcludeFilters,FirehoseArn,IncludeFilters,IncludeLinkedAccountsMetrics,Name,OutputFormat,RoleArn,StatisticsConfigurations,Tags Arn,CreationDate,LastUpdateDate,State
AWS::CloudWatch::OTelEnrichment AccountId  AccountId,Status
AWS::CodeArtifact::Domain Arn DomainName,EncryptionKey,PermissionsPolicyDocument,Tags Arn,EncryptionKey,Name,Owner
AWS::CodeArtifact::PackageGroup Arn ContactInfo,Description,DomainName,DomainOwner,OriginConfiguration,Pattern,Tags Arn
AWS::CodeArtifact::Repository Arn Description,DomainName,DomainOwner,ExternalConnections,PermissionsPolicyDocument,RepositoryName,Tags,Upstreams Arn,DomainName,DomainOwner,Name
AWS::CodeBuild::Fleet Arn BaseCapacity,ComputeConfiguration,ComputeType,EnvironmentType,FleetProxyConfiguration,FleetServiceRole,FleetVpcConfig,ImageId,Name,OverflowBehavior,ScalingConfiguration,Tags Arn
AWS::CodeBuild::Project Name Artifacts,AutoRetryLimit,BadgeEnabled,BuildBatchConfig,Cache,ConcurrentBuildLimit,Description,EncryptionKey,Environment,FileSystemLocations,LogsConfig,Name,QueuedTimeoutInMinutes,ResourceAccessRole,SecondaryArtifacts,SecondarySourceVersions,SecondarySources,ServiceRole,Source,SourceVersion,Tags,TimeoutInMinutes,Triggers,Visibility,VpcConfig Arn,Id
AWS::CodeBuild::ReportGroup Arn DeleteReports,ExportConfig,Name,Tags,Type Arn,Id
AWS::CodeBuild::SourceCredential Arn AuthType,ServerType,Token,Username Arn
AWS::CodeCommit::Repository RepositoryId Code,KmsKeyId,RepositoryDescription,RepositoryName,Tags,Triggers Arn,CloneUrlHttp,CloneUrlSsh,Name,RepositoryId
AWS::CodeConnections::Connection ConnectionArn ConnectionName,HostArn,ProviderType,Tags ConnectionArn,ConnectionStatus,OwnerAccountId
AWS::CodeConnections::Host HostArn Name,ProviderEndpoint,ProviderType,Tags,VpcConfiguration HostArn,HostId,Status
AWS::CodeDeploy::Application ApplicationName ApplicationName,ComputePlatform,Tags 
AWS::CodeDeploy::DeploymentConfig DeploymentConfigName ComputePlatform,DeploymentConfigName,MinimumHealthyHosts,TrafficRoutingConfig,ZonalConfig 
AWS::CodeDeploy::DeploymentGroup DeploymentGroupName AlarmConfiguration,ApplicationName,AutoRollbackConfiguration,AutoScalingGroups,BlueGreenDeploymentConfiguration,Deployment,DeploymentConfigName,DeploymentGroupName,DeploymentStyle,ECSServices,Ec2TagFilters,Ec2TagSet,LoadBalancerInfo,OnPremisesInstanceTagFilters,OnPremisesTagSet,OutdatedInstancesStrategy,ServiceRoleArn,Tags,TerminationHookEnabled,TriggerConfigurations 
AWS::CodeGuruProfiler::ProfilingGroup ProfilingGroupName AgentPermissions,AnomalyDetectionNotificationConfiguration,ComputePlatform,ProfilingGroupName,Tags Arn
AWS::CodeGuruReviewer::RepositoryAssociation AssociationArn BucketName,ConnectionArn,Name,Owner,Tags,Type AssociationArn
AWS::CodePipeline::CustomActionType Category,Provider,Version Category,ConfigurationProperties,InputArtifactDetails,OutputArtifactDetails,Provider,Settings,Tags,Version Id
AWS::CodePipeline::Pipeline Name ArtifactStore,ArtifactStores,DisableInboundStageTransitions,ExecutionMode,Name,PipelineType,RestartExecutionOnUpdate,RoleArn,Stages,Tags,Triggers,Variables Arn,Version
AWS::CodePipeline::Webhook Name Authentication,AuthenticationConfiguration,Filters,Name,RegisterWithThirdParty,Tags,TargetAction,TargetPipeline,TargetPipelineVersion Id,Url
AWS::CodeStar::GitHubRepository Id Code,ConnectionArn,EnableIssues,IsPrivate,RepositoryAccessToken,RepositoryDescription,RepositoryName,RepositoryOwner Id
AWS::CodeStarConnections::Connection ConnectionArn ConnectionName,HostArn,ProviderType,Tags ConnectionArn,ConnectionStatus,OwnerAccountId
AWS::CodeStarConnections::RepositoryLink RepositoryLinkArn ConnectionArn,EncryptionKeyArn,OwnerId,RepositoryName,Tags ProviderType,RepositoryLinkArn,RepositoryLinkId
AWS::CodeStarConnections::SyncConfiguration ResourceName,SyncType Branch,ConfigFile,PublishDeploymentStatus,RepositoryLinkId,ResourceName,RoleArn,SyncType,TriggerResourceUpdateOn OwnerId,ProviderType,RepositoryName
AWS::CodeStarNotifications::NotificationRule Arn CreatedBy,DetailType,EventTypeId,EventTypeIds,Name,Resource,Status,Tags,TargetAddress,Targets Arn
AWS::Cognito::IdentityPool Id AllowClassicFlow,AllowUnauthenticatedIdentities,CognitoEvents,CognitoIdentityProviders,CognitoStreams,DeveloperProviderName,IdentityPoolName,IdentityPoolTags,OpenIdConnectProviderARNs,PushSync,SamlProviderARNs,SupportedLoginProviders Id,Name
AWS::Cognito::IdentityPoolPrincipalTag IdentityPoolId,IdentityProviderName IdentityPoolId,IdentityProviderName,PrincipalTags,UseDefaults 
AWS::Cognito::IdentityPoolRoleAttachment Id IdentityPoolId,RoleMappings,Roles Id
AWS::Cognito::LogDeliveryConfiguration Id LogConfigurations,UserPoolId Id
AWS::Cognito::ManagedLoginBranding UserPoolId,ManagedLoginBrandingId Assets,ClientId,ReturnMergedResources,Settings,UseCognitoProvidedValues,UserPoolId ManagedLoginBrandingId
AWS::Cognito::Terms UserPoolId,TermsId ClientId,Enforcement,Links,TermsName,TermsSource,UserPoolId TermsId
AWS::Cognito::UserPool UserPoolId AccountRecoverySetting,AdminCreateUserConfig,AliasAttributes,AutoVerifiedAttributes,DeletionProtection,DeviceConfiguration,EmailAuthenticationMessage,EmailAuthenticationSubject,EmailConfiguration,EmailVerificationMessage,EmailVerificationSubject,EnabledMfas,IssuerConfiguration,KeyConfiguration,LambdaConfig,MfaConfiguration,Policies,Schema,SmsAuthenticationMessage,SmsConfiguration,SmsVerificationMessage,UserAttributeUpdateSettings,UserPoolAddOns,UserPoolName,UserPoolTags,UserPoolTier,UsernameAttributes,UsernameConfiguration,VerificationMessageTemplate,WebAuthnFactorConfiguration,WebAuthnRelyingPartyID,WebAuthnUserVerification Arn,ProviderName,ProviderURL,UserPoolId
AWS::Cognito::UserPoolClient ClientId AccessTokenValidity,AllowedOAuthFlows,AllowedOAuthFlowsUserPoolClient,AllowedOAuthScopes,AnalyticsConfiguration,AuthSessionValidity,CallbackURLs,ClientName,DefaultRedirectURI,EnablePropagateAdditionalUserContextData,EnableTokenRevocation,ExplicitAuthFlows,GenerateSecret,IdTokenValidity,LogoutURLs,PreventUserExistenceErrors,ReadAttributes,RefreshTokenRotation,RefreshTokenValidity,SupportedIdentityProviders,TokenValidityUnits,UserPoolId,WriteAttributes ClientId,ClientSecret,Name
AWS::Cognito::UserPoolDomain Domain CustomDomainConfig,Domain,ManagedLoginVersion,Routing,UserPoolId CloudFrontDistribution
AWS::Cognito::UserPoolGroup GroupName Description,GroupName,Precedence,RoleArn,UserPoolId 
AWS::Cognito::UserPoolIdentityProvider ProviderName AttributeMapping,IdpIdentifiers,ProviderDetails,ProviderName,ProviderType,UserPoolId 
AWS::Cognito::UserPoolRegionalConfigurationAttachment UserPoolId EmailConfiguration,LambdaConfig,SmsConfiguration,Status,UserPoolId,UserPoolTags 
AWS::Cognito::UserPoolReplica UserPoolId,RegionName RegionName,UserPoolId,UserPoolTagsAtCreate 
AWS::Cognito::UserPoolResourceServer Identifier Identifier,Name,Scopes,UserPoolId 
AWS::Cognito::UserPoolRiskConfigurationAttachment UserPoolId,ClientId AccountTakeoverRiskConfiguration,ClientId,CompromisedCredentialsRiskConfiguration,RiskExceptionConfiguration,UserPoolId 
AWS::Cognito::UserPoolUICustomizationAttachment UserPoolId,ClientId CSS,ClientId,UserPoolId 
AWS::Cognito::UserPoolUser Username ClientMetadata,DesiredDeliveryMediums,ForceAliasCreation,MessageAction,UserAttributes,UserPoolId,Username,ValidationData 
AWS::Cognito::UserPoolUserToGroupAttachment UserPoolId,GroupName,Username GroupName,UserPoolId,Username 
AWS::Comprehend::DocumentClassifier Arn DataAccessRoleArn,DocumentClassifierName,InputDataConfig,LanguageCode,Mode,ModelKmsKeyId,ModelPolicy,OutputDataConfig,Tags,VersionName,VolumeKmsKeyId,VpcConfig Arn
AWS::Comprehend::DocumentClassifierEndpoint Arn DesiredInferenceUnits,EndpointName,ModelArn,Tags Arn,CreationTime,CurrentInferenceUnits,LastModifiedTime
AWS::Comprehend::EntityRecognizer Arn DataAccessRoleArn,InputDataConfig,LanguageCode,ModelKmsKeyId,ModelPolicy,RecognizerName,Tags,VersionName,VolumeKmsKeyId,VpcConfig Arn
AWS::Comprehend::Flywheel Arn ActiveModelArn,DataAccessRoleArn,DataLakeS3Uri,DataSecurityConfig,FlywheelName,ModelType,Tags,TaskConfig Arn
AWS::ComputeOptimizer::AutomationRule RuleArn Criteria,Description,Name,OrganizationConfiguration,Priority,RecommendedActionTypes,RuleType,Schedule,Status,Tags AccountId,CreatedTimestamp,LastUpdatedTimestamp,RuleArn,RuleId,RuleRevision
AWS::Config::AggregationAuthorization AuthorizedAccountId,AuthorizedAwsRegion AuthorizedAccountId,AuthorizedAwsRegion,Tags AggregationAuthorizationArn
AWS::Config::ConfigRule ConfigRuleName Compliance,ConfigRuleName,Description,EvaluationModes,InputParameters,MaximumExecutionFrequency,Scope,Source Arn,Compliance.Type,ConfigRuleId
AWS::Config::ConfigurationAggregator ConfigurationAggregatorName AccountAggregationSources,ConfigurationAggregatorName,OrganizationAggregationSource,Tags ConfigurationAggregatorArn
AWS::Config::ConfigurationRecorder Name Name,RecordingGroup,RecordingMode,RoleARN,StartedOnCreate Id,ResourceARN
AWS::Config::ConformancePack ConformancePackName ConformancePackInputParameters,ConformancePackName,DeliveryS3Bucket,DeliveryS3KeyPrefix,Tags,TemplateBody,TemplateS3Uri,TemplateSSMDocumentDetails ConformancePackArn
AWS::Config::Connector Arn ConnectorConfiguration,Tags Arn,CreatedTime,Name
AWS::Config::DeliveryChannel Name ConfigSnapshotDeliveryProperties,Name,S3BucketName,S3KeyPrefix,S3KmsKeyArn,SnsTopicARN 
AWS::Config::OrganizationConfigRule Id ExcludedAccounts,OrganizationConfigRuleName,OrganizationCustomPolicyRuleMetadata,OrganizationCustomRuleMetadata,OrganizationManagedRuleMetadata Id
AWS::Config::OrganizationConformancePack OrganizationConformancePackName ConformancePackInputParameters,DeliveryS3Bucket,DeliveryS3KeyPrefix,ExcludedAccounts,OrganizationConformancePackName,Tags,TemplateBody,TemplateS3Uri OrganizationConformancePackArn
AWS::Config::RemediationConfiguration ConfigRuleName Automatic,ConfigRuleName,ExecutionControls,MaximumAutomaticAttempts,Parameters,ResourceType,RetryAttemptSeconds,TargetId,TargetType,TargetVersion 
AWS::Config::StoredQuery QueryName QueryDescription,QueryExpression,QueryName,Tags QueryArn,QueryId
AWS::Connect::AgentStatus AgentStatusArn Description,DisplayOrder,InstanceArn,Name,ResetOrderNumber,State,Tags,Type AgentStatusArn,LastModifiedRegion,LastModifiedTime
AWS::Connect::ApprovedOrigin InstanceId,Origin InstanceId,Origin 
AWS::Connect::ContactFlow ContactFlowArn Content,Description,InstanceArn,Name,State,Tags,Type ContactFlowArn
AWS::Connect::ContactFlowModule ContactFlowModuleArn Content,Description,ExternalInvocationConfiguration,InstanceArn,Name,Settings,State,Tags ContactFlowModuleArn,Status
AWS::Connect::ContactFlowModuleAlias ContactFlowModuleAliasARN ContactFlowModuleId,ContactFlowModuleVersion,Description,Name AliasId,ContactFlowModuleAliasARN
AWS::Connect::ContactFlowModuleVersion ContactFlowModuleVersionARN ContactFlowModuleId,Description ContactFlowModuleVersionARN,FlowModuleContentSha256,Version
AWS::Connect::ContactFlowVersion ContactFlowVersionARN ContactFlowId,Description ContactFlowVersionARN,FlowContentSha256,Version
AWS::Connect::DataLakeAssociation InstanceId,DataSetId,TargetAccountId DataSetId,InstanceId,TargetAccountId ResourceShareArn,ResourceShareId
AWS::Connect::DataTable InstanceArn,Arn Description,InstanceArn,Name,Status,Tags,TimeZone,ValueLockLevel Arn,CreatedTime,LastModifiedRegion,LastModifiedTime,LockVersion
AWS::Connect::DataTableAttribute InstanceArn,DataTableArn,AttributeId DataTableArn,Description,InstanceArn,Name,Primary,Validation,ValueType AttributeId,LastModifiedRegion,LastModifiedTime,LockVersion
AWS::Connect::DataTableRecord InstanceArn,DataTableArn,RecordId DataTableArn,DataTableRecord,InstanceArn RecordId
AWS::Connect::EmailAddress EmailAddressArn AliasConfigurations,Description,DisplayName,EmailAddress,InstanceArn,Tags EmailAddressArn
AWS::Connect::EvaluationForm EvaluationFormArn AIVersion,AutoEvaluationConfiguration,Description,InstanceArn,Items,LanguageConfiguration,ReviewConfiguration,ScoringStrategy,Status,Tags,TargetConfiguration,Title EvaluationFormArn
AWS::Connect::HoursOfOperation HoursOfOperationArn ChildHoursOfOperations,Config,Description,HoursOfOperationOverrides,InstanceArn,Name,ParentHoursOfOperations,Tags,TimeZone HoursOfOperationArn
AWS::Connect::Instance Arn Attributes,DirectoryId,IdentityManagementType,InstanceAlias,Tags Arn,CreatedTime,Id,InstanceStatus,ServiceRole
AWS::Connect::InstanceStorageConfig InstanceArn,AssociationId,ResourceType InstanceArn,KinesisFirehoseConfig,KinesisStreamConfig,KinesisVideoStreamConfig,ResourceType,S3Config,StorageType AssociationId
AWS::Connect::IntegrationAssociation InstanceId,IntegrationType,IntegrationArn InstanceId,IntegrationArn,IntegrationType,Tags IntegrationAssociationId
AWS::Connect::Metric MetricArn Description,InstanceArn,MetricCalculation,Name,PositiveTrendIndicator,Status,Tags,Unit Category,CreatedTime,CreatedUser,CreationMethod,EffectiveTime,Filters,Groupings,LastModifiedRegion,LastModifiedTime,LastModifiedUser,MetricArn,PrimaryEventSource,PrimaryEventSourceEffectiveTimestampType,RefreshRate,SupportedStats,SupportsCustomCalculation,SupportsPreaggregateCalculation,Type
AWS::Connect::Notification Arn Content,ExpiresAt,InstanceArn,Priority,Recipients,Tags Arn,CreatedAt,Id
AWS::Connect::PhoneNumber PhoneNumberArn CountryCode,Description,Prefix,SourcePhoneNumberArn,Tags,TargetArn,Type Address,PhoneNumberArn
AWS::Connect::PredefinedAttribute InstanceArn,Name AttributeConfiguration,InstanceArn,Name,Purposes,Values LastModifiedRegion,LastModifiedTime
AWS::Connect::Prompt PromptArn Description,InstanceArn,Name,S3Uri,Tags PromptArn
AWS::Connect::Queue QueueArn AdditionalEmailAddresses,Description,HoursOfOperationArn,InstanceArn,MaxContacts,Name,OutboundCallerConfig,OutboundEmailConfig,QuickConnectArns,Status,Tags LastModifiedRegion,LastModifiedTime,QueueArn,Type
AWS::Connect::QuickConnect QuickConnectArn Description,InstanceArn,Name,QuickConnectConfig,Tags QuickConnectArn,QuickConnectType
AWS::Connect::RoutingProfile RoutingProfileArn AgentAvailabilityTimer,DefaultOutboundQueueArn,Description,InstanceArn,ManualAssignmentQueueConfigs,MediaConcurrencies,Name,QueueConfigs,Tags RoutingProfileArn
AWS::Connect::Rule RuleArn Actions,Function,InstanceArn,Name,PublishStatus,Tags,TriggerEventSource RuleArn
AWS::Connect::SecurityKey InstanceId,AssociationId InstanceId,Key AssociationId
AWS::Connect::SecurityProfile SecurityProfileArn AllowedAccessControlHierarchyGroupId,AllowedAccessControlTags,AllowedFlowModules,Applications,Description,GranularAccessControlConfiguration,HierarchyRestrictedResources,InstanceArn,Permissions,SecurityProfileName,TagRestrictedResources,Tags LastModifiedRegion,LastModifiedTime,SecurityProfileArn
AWS::Connect::TaskTemplate Arn ClientToken,Constraints,ContactFlowArn,Defaults,Description,Fields,InstanceArn,Name,SelfAssignContactFlowArn,Status,Tags Arn
AWS::Connect::TestCase TestCaseArn Content,Description,EntryPoint,InitializationData,InstanceArn,Name,Status,Tags LastModifiedRegion,LastModifiedTime,TestCaseArn
AWS::Connect::TrafficDistributionGroup TrafficDistributionGroupArn Description,InstanceArn,Name,Tags IsDefault,Status,TrafficDistributionGroupArn
AWS::Connect::User UserArn AfterContactWorkConfigs,AutoAcceptConfigs,DirectoryUserId,HierarchyGroupArn,IdentityInfo,InstanceArn,Password,PersistentConnectionConfigs,PhoneConfig,PhoneNumberConfigs,RoutingProfileArn,SecurityProfileArns,Tags,UserProficiencies,Username,VoiceEnhancementConfigs UserArn
AWS::Connect::UserHierarchyGroup UserHierarchyGroupArn InstanceArn,Name,ParentGroupArn,Tags UserHierarchyGroupArn
AWS::Connect::UserHierarchyStructure UserHierarchyStructureArn InstanceArn,UserHierarchyStructure UserHierarchyStructureArn
AWS::Connect::View ViewArn Actions,Description,InstanceArn,Name,Tags,Template ViewArn,ViewContentSha256,ViewId
AWS::Connect::ViewVersion ViewVersionArn VersionDescription,ViewArn,ViewContentSha256 Version,ViewVersionArn
AWS::Connect::Vocabulary Arn Content,InstanceId,LanguageCode,Tags,VocabularyName Arn,LastModifiedTime,State,VocabularyId
AWS::Connect::Workspace Arn Associations,Description,InstanceArn,Media,Name,Pages,Tags,Theme,Title,Visibility Arn,Id
AWS::ConnectCampaigns::Campaign Arn ConnectInstanceArn,DialerConfig,Name,OutboundCallConfig,Tags Arn
AWS::ConnectCampaignsV2::Campaign Arn ChannelSubtypeConfig,CommunicationLimitsOverride,CommunicationTimeConfig,ConnectCampaignFlowArn,ConnectInstanceId,EntryLimitsConfig,Name,Schedule,Source,Tags,Type Arn
AWS::ControlTower::EnabledBaseline EnabledBaselineIdentifier BaselineIdentifier,BaselineVersion,Parameters,Tags,TargetIdentifier EnabledBaselineIdentifier
AWS::ControlTower::EnabledControl TargetIdentifier,ControlIdentifier ControlIdentifier,Parameters,Tags,TargetIdentifier 
AWS::ControlTower::LandingZone LandingZoneIdentifier Manifest,RemediationTypes,Tags,Version Arn,DriftStatus,LandingZoneIdentifier,LatestAvailableVersion,Status
AWS::CustomerProfiles::CalculatedAttributeDefinition DomainName,CalculatedAttributeName AttributeDetails,CalculatedAttributeName,Conditions,Description,DisplayName,DomainName,Statistic,Tags,UseHistoricalData CreatedAt,LastUpdatedAt,Readiness,Status
AWS::CustomerProfiles::Domain DomainName DataStore,DeadLetterQueueUrl,DefaultEncryptionKey,DefaultExpirationDays,DomainName,Matching,RuleBasedMatching,Tags CreatedAt,DataStore.Readiness,LastUpdatedAt,RuleBasedMatching.Status,Stats
AWS::CustomerProfiles::DomainObjectType DomainName,ObjectTypeName Description,DomainName,EncryptionKey,Fields,ObjectTypeName,Tags CreatedAt,LastUpdatedAt
AWS::CustomerProfiles::EventStream DomainName,EventStreamName DomainName,EventStreamName,Tags,Uri CreatedAt,DestinationDetails,DestinationDetails.Status,DestinationDetails.Uri,EventStreamArn,State
AWS::CustomerProfiles::EventTrigger DomainName,EventTriggerName Description,DomainName,EventTriggerConditions,EventTriggerLimits,EventTriggerName,ObjectTypeName,SegmentFilter,Tags CreatedAt,LastUpdatedAt
AWS::CustomerProfiles::Integration DomainName,Uri DomainName,EventTriggerNames,FlowDefinition,ObjectTypeName,ObjectTypeNames,Scope,Tags,Uri CreatedAt,LastUpdatedAt
AWS::CustomerProfiles::ObjectType DomainName,ObjectTypeName AllowProfileCreation,Description,DomainName,EncryptionKey,ExpirationDays,Fields,Keys,MaxProfileObjectCount,ObjectTypeName,SourceLastUpdatedTimestampFormat,SourcePriority,Tags,TemplateId CreatedAt,LastUpdatedAt,MaxAvailableProfileObjectCount
AWS::CustomerProfiles::Recommender DomainName,RecommenderName Description,DomainName,RecommenderConfig,RecommenderName,RecommenderRecipeName,Tags CreatedAt,FailureReason,LastUpdatedAt,LatestRecommenderUpdate,RecommenderArn,Status,TrainingMetrics
AWS::CustomerProfiles::RecommenderSchema Arn DomainName,Fields,RecommenderSchemaName,Tags Arn,CreatedAt,Status
AWS::CustomerProfiles::SegmentDefinition DomainName,SegmentDefinitionName Description,DisplayName,DomainName,SegmentDefinitionName,SegmentGroups,SegmentSort,SegmentSqlQuery,Tags CreatedAt,SegmentDefinitionArn,SegmentType
AWS::DAX::Cluster ClusterName AvailabilityZones,ClusterEndpointEncryptionType,ClusterName,Description,IAMRoleARN,NetworkType,NodeType,NotificationTopicARN,ParameterGroupName,PreferredMaintenanceWindow,ReplicationFactor,SSESpecification,SecurityGroupIds,SubnetGroupName,Tags Arn,ClusterDiscoveryEndpoint,ClusterDiscoveryEndpointURL,Id
AWS::DAX::ParameterGroup ParameterGroupName Description,ParameterGroupName,ParameterNameValues 
AWS::DAX::SubnetGroup SubnetGroupName Description,SubnetGroupName,SubnetIds Id
AWS::DLM::LifecyclePolicy PolicyId CopyTags,CreateInterval,CrossRegionCopyTargets,DefaultPolicy,Description,Exclusions,ExecutionRoleArn,ExtendDeletion,PolicyDetails,RetainInterval,State,Tags Arn,PolicyId
AWS::DMS::Certificate CertificateArn CertificateIdentifier,CertificatePem,CertificateWallet CertificateArn
AWS::DMS::DataMigration DataMigrationArn DataMigrationIdentifier,DataMigrationName,DataMigrationSettings,DataMigrationType,MigrationProjectIdentifier,ServiceAccessRoleArn,SourceDataSettings,Tags DataMigrationArn,DataMigrationCreateTime
AWS::DMS::DataProvider DataProviderArn DataProviderIdentifier,DataProviderName,Description,Engine,ExactSettings,Settings,Tags DataProviderArn,DataProviderCreationTime
AWS::DMS::Endpoint EndpointArn CertificateArn,DatabaseName,DocDbSettings,DynamoDbSettings,ElasticsearchSettings,EndpointIdentifier,EndpointType,EngineName,ExtraConnectionAttributes,GcpMySQLSettings,IbmDb2Settings,KafkaSettings,KinesisSettings,KmsKeyId,MicrosoftSqlServerSettings,MongoDbSettings,MySqlSettings,NeptuneSettings,OracleSettings,Password,Port,PostgreSqlSettings,RedisSettings,RedshiftSettings,ResourceIdentifier,S3Settings,ServerName,SslMode,SybaseSettings,Tags,Username EndpointArn,ExternalId
AWS::DMS::EventSubscription SubscriptionName Enabled,EventCategories,SnsTopicArn,SourceIds,SourceType,SubscriptionName,Tags 
AWS::DMS::InstanceProfile InstanceProfileArn AvailabilityZone,Description,InstanceProfileIdentifier,InstanceProfileName,KmsKeyArn,NetworkType,PubliclyAccessible,SubnetGroupIdentifier,Tags,VpcSecurityGroups InstanceProfileArn,InstanceProfileCreationTime
AWS::DMS::MigrationProject MigrationProjectArn Description,InstanceProfileArn,InstanceProfileIdentifier,InstanceProfileName,MigrationProjectCreationTime,MigrationProjectIdentifier,MigrationProjectName,SchemaConversionApplicationAttributes,SourceDataProviderDescriptors,Tags,TargetDataProviderDescriptors,TransformationRules MigrationProjectArn
AWS::DMS::ReplicationConfig ReplicationConfigArn ComputeConfig,ReplicationConfigIdentifier,ReplicationSettings,ReplicationType,ResourceIdentifier,SourceEndpointArn,SupplementalSettings,TableMappings,Tags,TargetEndpointArn ReplicationConfigArn
AWS::DMS::ReplicationInstance Id AllocatedStorage,AllowMajorVersionUpgrade,AutoMinorVersionUpgrade,AvailabilityZone,DnsNameServers,EngineVersion,KmsKeyId,MultiAZ,NetworkType,PreferredMaintenanceWindow,PubliclyAccessible,ReplicationInstanceClass,ReplicationInstanceIdentifier,ReplicationSubnetGroupIdentifier,ResourceIdentifier,Tags,VpcSecurityGroupIds Id,ReplicationInstancePrivateIpAddresses,ReplicationInstancePublicIpAddresses
AWS::DMS::ReplicationSubnetGroup ReplicationSubnetGroupIdentifier ReplicationSubnetGroupDescription,ReplicationSubnetGroupIdentifier,SubnetIds,Tags 
AWS::DMS::ReplicationTask ReplicationTaskArn CdcStartPosition,CdcStartTime,CdcStopPosition,MigrationType,ReplicationInstanceArn,ReplicationTaskIdentifier,ReplicationTaskSettings,ResourceIdentifier,SourceEndpointArn,TableMappings,Tags,TargetEndpointArn,TaskData ReplicationTaskArn
AWS::DRS::LaunchConfigurationTemplate Arn CopyPrivateIp,CopyTags,ExportBucketArn,LaunchDisposition,LaunchIntoSourceInstance,Licensing,PostLaunchEnabled,Tags,TargetInstanceTypeRightSizingMethod Arn,LaunchConfigurationTemplateID
AWS::DRS::ReplicationConfigurationTemplate Arn AssociateDefaultSecurityGroup,AutoReplicateNewDisks,BandwidthThrottling,CreatePublicIP,DataPlaneRouting,DefaultLargeStagingDiskType,EbsEncryption,EbsEncryptionKeyArn,InternetProtocol,PitPolicy,ReplicationServerInstanceType,ReplicationServersSecurityGroupsIDs,StagingAreaSubnetId,StagingAreaTags,Tags,UseDedicatedReplicationServer Arn,ReplicationConfigurationTemplateID
AWS::DRS::SourceNetwork Arn OriginAccountID,OriginRegion,Tags,VpcID Arn,SourceNetworkID
AWS::DSQL::Cluster Identifier DeletionProtectionEnabled,KmsEncryptionKey,MultiRegionProperties,PolicyDocument,Tags CreationTime,EncryptionDetails,Endpoint,Identifier,PolicyVersion,ResourceArn,Status,VpcEndpoint,VpcEndpointServiceName
AWS::DataBrew::Dataset Name Format,FormatOptions,Input,Name,PathOptions,Source,Tags 
AWS::DataBrew::Job Name DataCatalogOutputs,DatabaseOutputs,DatasetName,EncryptionKeyArn,EncryptionMode,JobSample,LogSubscription,MaxCapacity,MaxRetries,Name,OutputLocation,Outputs,ProfileConfiguration,ProjectName,Recipe,RoleArn,Tags,Timeout,Type,ValidationConfigurations 
AWS::DataBrew::Project Name DatasetName,Name,RecipeName,RoleArn,Sample,Tags 
AWS::DataBrew::Recipe Name Description,Name,Steps,Tags 
AWS::DataBrew::Ruleset Name Description,Name,Rules,Tags,TargetArn 
AWS::DataBrew::Schedule Name CronExpression,JobNames,Name,Tags 
AWS::DataExchange::DataSet Arn AssetType,Description,Name,Tags Arn,CreatedAt,Id,Origin,UpdatedAt
AWS::DataExchange::EventAction Arn Action,Event,Tags Arn,CreatedAt,EventActionId,UpdatedAt
AWS::DataPipeline::Pipeline PipelineId Activate,Description,Name,ParameterObjects,ParameterValues,PipelineObjects,PipelineTags Id,PipelineId
AWS::DataSync::Agent AgentArn ActivationKey,AgentName,SecurityGroupArns,SubnetArns,Tags,VpcEndpointId AgentArn,EndpointType
AWS::DataSync::LocationAzureBlob LocationArn AgentArns,AzureAccessTier,AzureBlobAuthenticationType,AzureBlobContainerUrl,AzureBlobSasConfiguration,AzureBlobType,CmkSecretConfig,CustomSecretConfig,FederatedIdentity,Subdirectory,Tags CmkSecretConfig.SecretArn,LocationArn,LocationUri,ManagedSecretConfig
AWS::DataSync::LocationEFS LocationArn AccessPointArn,Ec2Config,EfsFilesystemArn,FileSystemAccessRoleArn,InTransitEncryption,Subdirectory,Tags LocationArn,LocationUri
AWS::DataSync::LocationFSxLustre LocationArn FsxFilesystemArn,SecurityGroupArns,Subdirectory,Tags LocationArn,LocationUri
AWS::DataSync::LocationFSxONTAP LocationArn Protocol,SecurityGroupArns,StorageVirtualMachineArn,Subdirectory,Tags FsxFilesystemArn,LocationArn,LocationUri,Protocol.SMB.CmkSecretConfig.SecretArn,Protocol.SMB.ManagedSecretConfig
AWS::DataSync::LocationFSxOpenZFS LocationArn FsxFilesystemArn,Protocol,SecurityGroupArns,Subdirectory,Tags LocationArn,LocationUri
AWS::DataSync::LocationFSxWindows LocationArn CmkSecretConfig,CustomSecretConfig,Domain,FsxFilesystemArn,Password,SecurityGroupArns,Subdirectory,Tags,User CmkSecretConfig.SecretArn,LocationArn,LocationUri,ManagedSecretConfig
AWS::DataSync::LocationHDFS LocationArn AgentArns,AuthenticationType,BlockSize,CmkSecretConfig,CustomSecretConfig,KerberosKeytab,KerberosKrb5Conf,KerberosPrincipal,KmsKeyProviderUri,NameNodes,QopConfiguration,ReplicationFactor,SimpleUser,Subdirectory,Tags CmkSecretConfig.SecretArn,LocationArn,LocationUri,ManagedSecretConfig
AWS::DataSync::LocationNFS LocationArn MountOptions,OnPremConfig,ServerHostname,Subdirectory,Tags LocationArn,LocationUri
AWS::DataSync::LocationObjectStorage LocationArn AccessKey,AgentArns,BucketName,CmkSecretConfig,CustomSecretConfig,FederatedIdentity,SecretKey,ServerCertificate,ServerHostname,ServerPort,ServerProtocol,Subdirectory,Tags CmkSecretConfig.SecretArn,LocationArn,LocationUri,ManagedSecretConfig
AWS::DataSync::LocationS3 LocationArn S3BucketArn,S3Config,S3StorageClass,Subdirectory,Tags LocationArn,LocationUri
AWS::DataSync::LocationSMB LocationArn AgentArns,AuthenticationType,CmkSecretConfig,CustomSecretConfig,DnsIpAddresses,Domain,KerberosKeytab,KerberosKrb5Conf,KerberosPrincipal,MountOptions,Password,ServerHostname,Subdirectory,Tags,User CmkSecretConfig.SecretArn,LocationArn,LocationUri,ManagedSecretConfig
AWS::DataSync::Task TaskArn CloudWatchLogGroupArn,DestinationLocationArn,Excludes,Includes,ManifestConfig,Name,Options,Schedule,SourceLocationArn,Tags,TaskMode,TaskReportConfig DestinationNetworkInterfaceArns,SourceNetworkInterfaceArns,Status,TaskArn
AWS::DataZone::Connection DomainId,ConnectionId AwsLocation,Configurations,Description,DomainIdentifier,EnableTrustedIdentityPropagation,EnvironmentIdentifier,Name,ProjectIdentifier,Props,Scope ConnectionId,DomainId,DomainUnitId,EnvironmentId,EnvironmentUserRole,ProjectId,Type
AWS::DataZone::DataSource DomainId,Id AssetFormsInput,Configuration,ConnectionIdentifier,Description,DomainIdentifier,EnableSetting,EnvironmentIdentifier,Name,ProjectIdentifier,PublishOnImport,Recommendation,Schedule,Type ConnectionId,CreatedAt,DomainId,EnvironmentId,Id,LastRunAssetCount,LastRunAt,LastRunStatus,ProjectId,Status,UpdatedAt
AWS::DataZone::Domain Id Description,DomainExecutionRole,DomainVersion,KmsKeyIdentifier,Name,ServiceRole,SingleSignOn,Tags Arn,CreatedAt,Id,LastUpdatedAt,ManagedAccountId,PortalUrl,RootDomainUnitId,Status
AWS::DataZone::DomainUnit DomainId,Id Description,DomainIdentifier,Name,ParentDomainUnitIdentifier CreatedAt,DomainId,Id,Identifier,LastUpdatedAt,ParentDomainUnitId
AWS::DataZone::Environment DomainId,Id DeploymentOrder,Description,DomainIdentifier,EnvironmentAccountIdentifier,EnvironmentAccountRegion,EnvironmentBlueprintIdentifier,EnvironmentConfigurationId,EnvironmentProfileIdentifier,EnvironmentRoleArn,GlossaryTerms,Name,ProjectIdentifier,UserParameters AwsAccountId,AwsAccountRegion,CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,EnvironmentProfileId,Id,ProjectId,Provider,Status,UpdatedAt
AWS::DataZone::EnvironmentActions DomainId,EnvironmentId,Id Description,DomainIdentifier,EnvironmentIdentifier,Identifier,Name,Parameters DomainId,EnvironmentId,Id
AWS::DataZone::EnvironmentBlueprintConfiguration DomainId,EnvironmentBlueprintId DomainIdentifier,EnabledRegions,EnvironmentBlueprintIdentifier,EnvironmentRolePermissionBoundary,GlobalParameters,ManageAccessRoleArn,ProvisioningConfigurations,ProvisioningRoleArn,RegionalParameters CreatedAt,DomainId,EnvironmentBlueprintId,UpdatedAt
AWS::DataZone::EnvironmentProfile DomainId,Id AwsAccountId,AwsAccountRegion,Description,DomainIdentifier,EnvironmentBlueprintIdentifier,Name,ProjectIdentifier,UserParameters CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,Id,ProjectId,UpdatedAt
AWS::DataZone::FormType DomainIdentifier,FormTypeIdentifier Description,DomainIdentifier,Model,Name,OwningProjectIdentifier,Status CreatedAt,CreatedBy,DomainId,FormTypeIdentifier,OwningProjectId,Revision
AWS::DataZone::GroupProfile DomainId,Id DomainIdentifier,GroupIdentifier,GroupType,RolePrincipalArn,Status DomainId,GroupName,Id,RolePrincipalId
AWS::DataZone::Owner DomainIdentifier,EntityType,EntityIdentifier,OwnerType,OwnerIdentifier DomainIdentifier,EntityIdentifier,EntityType,Owner OwnerIdentifier,OwnerType
AWS::DataZone::PolicyGrant DomainIdentifier,GrantId,EntityIdentifier,EntityType,PolicyType Detail,DomainIdentifier,EntityIdentifier,EntityType,PolicyType,Principal CreatedAt,CreatedBy,GrantId
AWS::DataZone::Project DomainId,Id Description,DomainIdentifier,DomainUnitId,GlossaryTerms,MembershipAssignments,Name,ProjectCategory,ProjectExecutionRole,ProjectProfileId,ProjectProfileVersion,ResourceTags,UserParameters CreatedAt,CreatedBy,DomainId,Id,LastUpdatedAt,ProjectStatus
AWS::DataZone::ProjectMembership DomainIdentifier,MemberIdentifier,MemberIdentifierType,ProjectIdentifier Designation,DomainIdentifier,Member,ProjectIdentifier MemberIdentifier,MemberIdentifierType
AWS::DataZone::ProjectProfile DomainIdentifier,Identifier AllowCustomProjectResourceTags,Description,DomainIdentifier,DomainUnitIdentifier,EnvironmentConfigurations,Name,ProjectResourceTags,ProjectResourceTagsDescription,Status,UseDefaultConfigurations CreatedAt,CreatedBy,DomainId,DomainUnitId,Id,Identifier,LastUpdatedAt
AWS::DataZone::SubscriptionTarget DomainId,EnvironmentId,Id ApplicableAssetTypes,AuthorizedPrincipals,DomainIdentifier,EnvironmentIdentifier,ManageAccessRole,Name,Provider,SubscriptionTargetConfig,Type CreatedAt,CreatedBy,DomainId,EnvironmentId,Id,ProjectId,UpdatedAt,UpdatedBy
AWS::DataZone::UserProfile DomainId,Id DomainIdentifier,SessionName,Status,UserIdentifier,UserType Details,DomainId,Id,Type
AWS::Deadline::Budget Arn Actions,ApproximateDollarLimit,Description,DisplayName,FarmId,Schedule,Tags,UsageTrackingResource Arn,BudgetId,Status
AWS::Deadline::Farm Arn CostScaleFactor,Description,DisplayName,KmsKeyArn,Tags Arn,FarmId
AWS::Deadline::Fleet Arn Configuration,Description,DisplayName,FarmId,HostConfiguration,MaxWorkerCount,MinWorkerCount,RoleArn,Tags Arn,Capabilities,FleetId,Status,StatusMessage,WorkerCount
AWS::Deadline::LicenseEndpoint Arn SecurityGroupIds,SubnetIds,Tags,VpcId Arn,DnsName,LicenseEndpointId,Status,StatusMessage
AWS::Deadline::Limit FarmId,LimitId AmountRequirementName,Description,DisplayName,FarmId,MaxCount CurrentCount,LimitId
AWS::Deadline::MeteredProduct Arn LicenseEndpointId,ProductId Arn,Family,Port,Vendor
AWS::Deadline::Monitor Arn DisplayName,IdentityCenterInstanceArn,IdentityCenterRegion,RoleArn,Subdomain,Tags Arn,IdentityCenterApplicationArn,MonitorId,Url
AWS::Deadline::Queue Arn AllowedStorageProfileIds,DefaultBudgetAction,Description,DisplayName,FarmId,JobAttachmentSettings,JobRunAsUser,RequiredFileSystemLocationNames,RoleArn,SchedulingConfiguration,Tags Arn,QueueId
AWS::Deadline::QueueEnvironment FarmId,QueueId,QueueEnvironmentId FarmId,Priority,QueueId,Template,TemplateType Name,QueueEnvironmentId
AWS::Deadline::QueueFleetAssociation FarmId,FleetId,QueueId FarmId,FleetId,QueueId 
AWS::Deadline::QueueLimitAssociation FarmId,LimitId,QueueId FarmId,LimitId,QueueId 
AWS::Deadline::StorageProfile FarmId,StorageProfileId DisplayName,FarmId,FileSystemLocations,OsFamily StorageProfileId
AWS::Deadline::Worker Arn FarmId,FleetId,HostProperties,Tags Arn,CreatedAt,CreatedBy,Status,WorkerId
AWS::Detective::Graph Arn AutoEnableMembers,Tags Arn
AWS::Detective::MemberInvitation GraphArn,MemberId DisableEmailNotification,GraphArn,MemberEmailAddress,MemberId,Message 
AWS::Detective::OrganizationAdmin AccountId AccountId GraphArn
AWS::DevOpsAgent::AgentSpace AgentSpaceId Description,KmsKeyArn,Locale,Name,OperatorApp,Preferences,Tags AgentSpaceId,Arn,CreatedAt,OperatorApp.Iam.CreatedAt,OperatorApp.Iam.UpdatedAt,OperatorApp.Idc.CreatedAt,OperatorApp.Idc.IdcApplicationArn,OperatorApp.Idc.UpdatedAt,UpdatedAt
AWS::DevOpsAgent::Asset AgentSpaceId,AssetId AgentSpaceId,AssetType,Files,Metadata,Zip Arn,AssetId,CreatedAt,UpdatedAt,Version
AWS::DevOpsAgent::Association AgentSpaceId,AssociationId AgentSpaceId,Configuration,LinkedAssociationIds,ServiceId AssociationId,CreatedAt,UpdatedAt
AWS::DevOpsAgent::PrivateConnection Name Certificate,ConnectionConfiguration,Name,Tags Arn,CertificateExpiryTime,Status
AWS::DevOpsAgent::Service ServiceId ExchangeUrlPrivateConnectionName,KmsKeyArn,PrivateConnectionName,ServiceDetails,ServiceType,Tags,TargetUrlPrivateConnectionName AccessibleResources,AdditionalServiceDetails,Arn,ServiceId
AWS::DevOpsAgent::Trigger AgentSpaceId,TriggerId Action,AgentSpaceId,Condition,Status,Type Arn,CreatedAt,TriggerId,UpdatedAt
AWS::DevOpsGuru::LogAnomalyDetectionIntegration AccountId  AccountId
AWS::DevOpsGuru::NotificationChannel Id Config Id
AWS::DevOpsGuru::ResourceCollection ResourceCollectionType ResourceCollectionFilter ResourceCollectionType
AWS::DeviceFarm::DevicePool Arn Description,MaxDevices,Name,ProjectArn,Rules,Tags Arn
AWS::DeviceFarm::InstanceProfile Arn Description,ExcludeAppPackagesFromCleanup,Name,PackageCleanup,RebootAfterUse,Tags Arn
AWS::DeviceFarm::NetworkProfile Arn Description,DownlinkBandwidthBits,DownlinkDelayMs,DownlinkJitterMs,DownlinkLossPercent,Name,ProjectArn,Tags,UplinkBandwidthBits,UplinkDelayMs,UplinkJitterMs,UplinkLossPercent Arn
AWS::DeviceFarm::Project Arn DefaultJobTimeoutMinutes,EnvironmentVariables,ExecutionRoleArn,Name,Tags,VpcConfig Arn
AWS::DeviceFarm::TestGridProject Arn Description,Name,Tags,VpcConfig Arn
AWS::DeviceFarm::Upload Arn ContentType,Name,ProjectArn,Type Arn,Category,Created,Status
AWS::DeviceFarm::VPCEConfiguration Arn ServiceDnsName,Tags,VpceConfigurationDescription,VpceConfigurationName,VpceServiceName Arn
AWS::DirectConnect::Connection ConnectionArn Bandwidth,ConnectionName,LagId,Location,ProviderName,RequestMACSec,Tags ConnectionArn,ConnectionId,ConnectionState
AWS::DirectConnect::DirectConnectGateway DirectConnectGatewayArn AmazonSideAsn,DirectConnectGatewayName,Tags DirectConnectGatewayArn,DirectConnectGatewayId
AWS::DirectConnect::DirectConnectGatewayAssociation AssociationId AcceptDirectConnectGatewayAssociationProposalRoleArn,AllowedPrefixesToDirectConnectGateway,AssociatedGatewayId,DirectConnectGatewayId AssociationId
AWS::DirectConnect::Lag LagArn ConnectionsBandwidth,LagName,Location,MinimumLinks,ProviderName,RequestMACSec,Tags LagArn,LagId,LagState
AWS::DirectConnect::PrivateVirtualInterface VirtualInterfaceArn AllocatePrivateVirtualInterfaceRoleArn,BgpPeers,ConnectionId,DirectConnectGatewayId,EnableSiteLink,Mtu,RateLimit,Tags,VirtualGatewayId,VirtualInterfaceName,Vlan VirtualInterfaceArn,VirtualInterfaceId
AWS::DirectConnect::PublicVirtualInterface VirtualInterfaceArn AllocatePublicVirtualInterfaceRoleArn,BgpPeers,ConnectionId,RateLimit,RouteFilterPrefixes,Tags,VirtualInterfaceName,Vlan VirtualInterfaceArn,VirtualInterfaceId
AWS::DirectConnect::TransitVirtualInterface VirtualInterfaceArn AllocateTransitVirtualInterfaceRoleArn,BgpPeers,ConnectionId,DirectConnectGatewayId,EnableSiteLink,Mtu,RateLimit,Tags,VirtualInterfaceName,Vlan VirtualInterfaceArn,VirtualInterfaceId
AWS::DirectoryService::MicrosoftAD Id CreateAlias,Edition,EnableSso,Name,Password,ShortName,VpcSettings Alias,DnsIpAddresses,Id
AWS::DirectoryService::SimpleAD DirectoryId CreateAlias,Description,EnableSso,Name,Password,ShortName,Size,Tags,VpcSettings Alias,DirectoryId,DnsIpAddresses,Id
AWS::DocDB::DBCluster Id AvailabilityZones,BackupRetentionPeriod,CopyTagsToSnapshot,DBClusterIdentifier,DBClusterParameterGroupName,DBSubnetGroupName,DeletionProtection,EnableCloudwatchLogsExports,EngineVersion,GlobalClusterIdentifier,KmsKeyId,ManageMasterUserPassword,MasterUserPassword,MasterUserSecretKmsKeyId,MasterUsername,NetworkType,Port,PreferredBackupWindow,PreferredMaintenanceWindow,RestoreToTime,RestoreType,RotateMasterUserPassword,ServerlessV2ScalingConfiguration,SnapshotIdentifier,SourceDBClusterIdentifier,StorageEncrypted,StorageType,Tags,UseLatestRestorableTime,VpcSecurityGroupIds ClusterResourceId,Endpoint,Id,Port,ReadEndpoint
AWS::DocDB::DBClusterParameterGroup Name Description,Family,Name,Parameters,Tags 
AWS::DocDB::DBInstance Id AutoMinorVersionUpgrade,AvailabilityZone,CACertificateIdentifier,CertificateRotationRestart,DBClusterIdentifier,DBInstanceClass,DBInstanceIdentifier,EnablePerformanceInsights,PreferredMaintenanceWindow,Tags Endpoint,Id,Port
AWS::DocDB::DBSubnetGroup DBSubnetGroupName DBSubnetGroupDescription,DBSubnetGroupName,SubnetIds,Tags 
AWS::DocDB::EventSubscription SubscriptionName Enabled,EventCategories,SnsTopicArn,SourceIds,SourceType,SubscriptionName 
AWS::DocDB::GlobalCluster GlobalClusterIdentifier DeletionProtection,Engine,EngineVersion,GlobalClusterIdentifier,SourceDBClusterIdentifier,StorageEncrypted,Tags GlobalClusterArn,GlobalClusterResourceId
AWS::DocDBElastic::Cluster ClusterArn AdminUserName,AdminUserPassword,AuthType,BackupRetentionPeriod,ClusterName,KmsKeyId,PreferredBackupWindow,PreferredMaintenanceWindow,ShardCapacity,ShardCount,ShardInstanceCount,SubnetIds,Tags,VpcSecurityGroupIds ClusterArn,ClusterEndpoint
AWS::DocDBElastic::ClusterSnapshot SnapshotArn ClusterArn,SnapshotName,Tags AdminUserName,ClusterCreationTime,KmsKeyId,SnapshotArn,SnapshotCreationTime,SnapshotType,Status,SubnetIds,VpcSecurityGroupIds
AWS::DynamoDB::GlobalTable TableName AttributeDefinitions,BillingMode,GlobalSecondaryIndexes,GlobalTableSourceArn,GlobalTableWitnesses,KeySchema,LocalSecondaryIndexes,MultiRegionConsistency,ReadOnDemandThroughputSettings,ReadProvisionedThroughputSettings,Replicas,SSESpecification,StreamSpecification,TableName,TimeToLiveSpecification,VectorIndexes,WarmThroughput,WriteOnDemandThroughputSettings,WriteProvisionedThroughputSettings Arn,StreamArn,TableId
AWS::DynamoDB::Table TableName AttributeDefinitions,BillingMode,ContributorInsightsSpecification,DeletionProtectionEnabled,GlobalSecondaryIndexes,ImportSourceSpecification,KeySchema,KinesisStreamSpecification,LocalSecondaryIndexes,OnDemandThroughput,PointInTimeRecoverySpecification,ProvisionedThroughput,ResourcePolicy,SSESpecification,StreamSpecification,TableClass,TableName,Tags,TimeToLiveSpecification,VectorIndexes,WarmThroughput Arn,StreamArn
AWS::EC2::ApplicationStatusCheck Arn Aggregation,DeviceIndex,FailureThreshold,HealthCheckPaths,InitializationGracePeriodSeconds,Interval,IpScope,IpVersion,Path,Port,Protocol,StatusCodeMatcher,SuccessThreshold,Tags,Timeout ApplicationStatusCheckId,Arn,CreationTime
AWS::EC2::CapacityManagerDataExport CapacityManagerDataExportId OutputFormat,S3BucketName,S3BucketPrefix,Schedule,Tags CapacityManagerDataExportId
AWS::EC2::CapacityReservation Id AvailabilityZone,AvailabilityZoneId,EbsOptimized,EndDate,EndDateType,EphemeralStorage,InstanceCount,InstanceMatchCriteria,InstancePlatform,InstanceType,OutPostArn,PlacementGroupArn,TagSpecifications,Tenancy,UnusedReservationBillingOwnerId AvailabilityZone,AvailableInstanceCount,CapacityAllocationSet,CapacityReservationArn,CapacityReservationFleetId,CommitmentInfo,CreateDate,DeliveryPreference,Id,InstanceType,OwnerId,ReservationType,StartDate,State,Tenancy,TotalInstanceCount
AWS::EC2::CapacityReservationFleet CapacityReservationFleetId AllocationStrategy,EndDate,InstanceMatchCriteria,InstanceTypeSpecifications,NoRemoveEndDate,RemoveEndDate,TagSpecifications,Tenancy,TotalTargetCapacity CapacityReservationFleetId
AWS::EC2::CarrierGateway CarrierGatewayId Tags,VpcId CarrierGatewayId,OwnerId,State
AWS::EC2::ClientVpnAuthorizationRule Id AccessGroupId,AuthorizeAllGroups,ClientVpnEndpointId,Description,TargetNetworkCidr Id
AWS::EC2::ClientVpnEndpoint Id AuthenticationOptions,ClientCidrBlock,ClientConnectOptions,ClientLoginBannerOptions,ClientRouteEnforcementOptions,ConnectionLogOptions,Description,DisconnectOnSessionTimeout,DnsServers,EndpointIpAddressType,SecurityGroupIds,SelfServicePortal,ServerCertificateArn,SessionTimeoutHours,SplitTunnel,TagSpecifications,TrafficIpAddressType,TransitGatewayConfiguration,TransportProtocol,VpcId,VpnPort Id
AWS::EC2::ClientVpnRoute Id ClientVpnEndpointId,Description,DestinationCidrBlock,TargetVpcSubnetId Id
AWS::EC2::ClientVpnTargetNetworkAssociation Id AvailabilityZone,AvailabilityZoneId,ClientVpnEndpointId,SubnetId Id
AWS::EC2::CustomerGateway CustomerGatewayId BgpAsn,BgpAsnExtended,CertificateArn,DeviceName,IpAddress,Tags,Type CustomerGatewayId
AWS::EC2::DHCPOptions DhcpOptionsId DomainName,DomainNameServers,Ipv6AddressPreferredLeaseTime,NetbiosNameServers,NetbiosNodeType,NtpServers,Tags DhcpOptionsId
AWS::EC2::EC2Fleet FleetId Context,ExcessCapacityTerminationPolicy,LaunchTemplateConfigs,OnDemandOptions,ReplaceUnhealthyInstances,ReservedCapacityOptions,SpotOptions,TagSpecifications,TargetCapacitySpecification,TerminateInstancesWithExpiration,Type,ValidFrom,ValidUntil FleetId
AWS::EC2::EIP PublicIp Address,Domain,InstanceId,IpamPoolId,NetworkBorderGroup,PublicIpv4Pool,Tags,TransferAddress AllocationId,PublicIp
AWS::EC2::EIPAssociation Id AllocationId,EIP,InstanceId,NetworkInterfaceId,PrivateIpAddress Id
AWS::EC2::EgressOnlyInternetGateway Id Tags,VpcId Id
AWS::EC2::EnclaveCertificateIamRoleAssociation CertificateArn,RoleArn CertificateArn,RoleArn CertificateS3BucketName,CertificateS3ObjectKey,EncryptionKmsKeyId
AWS::EC2::FlowLog Id DeliverCrossAccountRole,DeliverLogsPermissionArn,DestinationOptions,LogDestination,LogDestinationType,LogFormat,LogGroupName,MaxAggregationInterval,ResourceId,ResourceType,TagFieldSpecifications,Tags,TrafficType Id
AWS::EC2::FpgaImage Arn Description,InputStorageLocation,LogsStorageLocation,Name,Tags Arn,CreateTime,DataRetentionSupport,FpgaImageGlobalId,FpgaImageId,OwnerId,Public,State,UpdateTime
AWS::EC2::GatewayRouteTableAssociation GatewayId GatewayId,RouteTableId AssociationId
AWS::EC2::Host HostId AssetId,AutoPlacement,AvailabilityZone,HostMaintenance,HostRecovery,InstanceFamily,InstanceType,OutpostArn,Tags HostId
AWS::EC2::IPAM IpamId DefaultResourceDiscoveryOrganizationalUnitExclusions,Description,EnablePrivateGua,MeteredAccount,OperatingRegions,Tags,Tier Arn,DefaultResourceDiscoveryAssociationId,DefaultResourceDiscoveryId,IpamId,PrivateDefaultScopeId,PublicDefaultScopeId,ResourceDiscoveryAssociationCount,ScopeCount
AWS::EC2::IPAMAllocation IpamPoolId,IpamPoolAllocationId,Cidr Cidr,Description,IpamPoolId,NetmaskLength IpamPoolAllocationId
AWS::EC2::IPAMPool IpamPoolId AddressFamily,AllocationDefaultNetmaskLength,AllocationMaxNetmaskLength,AllocationMinNetmaskLength,AllocationResourceTags,AutoImport,AwsService,Description,IpamScopeId,Locale,ProvisionedCidrs,PublicIpSource,PubliclyAdvertisable,SourceIpamPoolId,SourceResource,Tags Arn,IpamArn,IpamPoolId,IpamScopeArn,IpamScopeType,PoolDepth,State,StateMessage
AWS::EC2::IPAMPoolCidr IpamPoolId,IpamPoolCidrId Cidr,IpamPoolId,NetmaskLength IpamPoolCidrId,State
AWS::EC2::IPAMPrefixListResolver IpamPrefixListResolverId AddressFamily,Description,IpamId,Rules,Tags IpamArn,IpamPrefixListResolverArn,IpamPrefixListResolverId
AWS::EC2::IPAMPrefixListResolverTarget IpamPrefixListResolverTargetId DesiredVersion,IpamPrefixListResolverId,PrefixListId,PrefixListRegion,Tags,TrackLatestVersion IpamPrefixListResolverTargetArn,IpamPrefixListResolverTargetId
AWS::EC2::IPAMResourceDiscovery IpamResourceDiscoveryId Description,OperatingRegions,OrganizationalUnitExclusions,Tags IpamResourceDiscoveryArn,IpamResourceDiscoveryId,IpamResourceDiscoveryRegion,IsDefault,OwnerId,State
AWS::EC2::IPAMResourceDiscoveryAssociation IpamResourceDiscoveryAssociationId IpamId,IpamResourceDiscoveryId,Tags IpamArn,IpamRegion,IpamResourceDiscoveryAssociationArn,IpamResourceDiscoveryAssociationId,IsDefault,OwnerId,ResourceDiscoveryStatus,State
AWS::EC2::IPAMScope IpamScopeId Description,ExternalAuthorityConfiguration,IpamId,Tags Arn,IpamArn,IpamScopeId,IpamScopeType,IsDefault,PoolCount
AWS::EC2::IPv4Pool Arn Tags Arn,Description,NetworkBorderGroup,PoolId,TotalAddressCount,TotalAvailableAddressCount
AWS::EC2::Instance InstanceId AdditionalInfo,Affinity,AvailabilityZone,BlockDeviceMappings,CpuOptions,CreditSpecification,DisableApiTermination,EbsOptimized,ElasticGpuSpecifications,ElasticInferenceAccelerators,EnclaveOptions,HibernationOptions,HostId,HostResourceGroupArn,IamInstanceProfile,ImageId,InstanceInitiatedShutdownBehavior,InstanceType,Ipv6AddressCount,Ipv6Addresses,KernelId,KeyName,LaunchTemplate,LicenseSpecifications,MetadataOptions,Monitoring,NetworkInterfaces,PlacementGroupName,PrivateDnsNameOptions,PrivateIpAddress,PropagateTagsToVolumeOnCreation,RamdiskId,SecurityGroupIds,SecurityGroups,SourceDestCheck,SsmAssociations,SubnetId,Tags,Tenancy,UserData,Volumes AvailabilityZone,InstanceId,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp,State,VpcId
AWS::EC2::InstanceConnectEndpoint Id ClientToken,PreserveClientIp,SecurityGroupIds,SubnetId,Tags AvailabilityZone,AvailabilityZoneId,CreatedAt,Id,InstanceConnectEndpointArn,NetworkInterfaceIds,OwnerId,PublicDnsNames,State,StateMessage,VpcId
AWS::EC2::InstanceEventWindow Arn CronExpression,Name,Tags,TimeRanges Arn,InstanceEventWindowId,State
AWS::EC2::InternetGateway InternetGatewayId Tags InternetGatewayId
AWS::EC2::IpPoolRouteTableAssociation AssociationId PublicIpv4Pool,RouteTableId AssociationId
AWS::EC2::IpamExternalResourceVerificationToken IpamExternalResourceVerificationTokenArn IpamId,Tags IpamArn,IpamExternalResourceVerificationTokenArn,IpamExternalResourceVerificationTokenId,IpamRegion,NotAfter,State,Status,TokenName,TokenValue
AWS::EC2::KeyPair KeyName KeyFormat,KeyName,KeyType,PublicKeyMaterial,Tags KeyFingerprint,KeyPairId
AWS::EC2::LaunchTemplate LaunchTemplateId LaunchTemplateData,LaunchTemplateName,TagSpecifications,VersionDescription DefaultVersionNumber,LatestVersionNumber,LaunchTemplateId
AWS::EC2::LocalGatewayRoute DestinationCidrBlock,LocalGatewayRouteTableId DestinationCidrBlock,LocalGatewayRouteTableId,LocalGatewayVirtualInterfaceGroupId,NetworkInterfaceId State,Type
AWS::EC2::LocalGatewayRouteTable LocalGatewayRouteTableId LocalGatewayId,Mode,Tags LocalGatewayRouteTableArn,LocalGatewayRouteTableId,OutpostArn,OwnerId,State
AWS::EC2::LocalGatewayRouteTableVPCAssociation LocalGatewayRouteTableVpcAssociationId LocalGatewayRouteTableId,Tags,VpcId LocalGatewayId,LocalGatewayRouteTableVpcAssociationId,State
AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation LocalGatewayRouteTableVirtualInterfaceGroupAssociationId LocalGatewayRouteTableId,LocalGatewayVirtualInterfaceGroupId,Tags LocalGatewayId,LocalGatewayRouteTableArn,LocalGatewayRouteTableVirtualInterfaceGroupAssociationId,OwnerId,State
AWS::EC2::LocalGatewayVirtualInterface LocalGatewayVirtualInterfaceId LocalAddress,LocalGatewayVirtualInterfaceGroupId,OutpostLagId,PeerAddress,PeerBgpAsn,PeerBgpAsnExtended,Tags,Vlan ConfigurationState,LocalBgpAsn,LocalGatewayId,LocalGatewayVirtualInterfaceId,OwnerId
AWS::EC2::LocalGatewayVirtualInterfaceGroup LocalGatewayVirtualInterfaceGroupId LocalBgpAsn,LocalBgpAsnExtended,LocalGatewayId,Tags ConfigurationState,LocalGatewayVirtualInterfaceGroupArn,LocalGatewayVirtualInterfaceGroupId,LocalGatewayVirtualInterfaceIds,OwnerId
AWS::EC2::NatGateway NatGatewayId AllocationId,AvailabilityMode,AvailabilityZoneAddresses,ConnectivityType,MaxDrainDurationSeconds,PrivateIpAddress,SecondaryAllocationIds,SecondaryPrivateIpAddressCount,SecondaryPrivateIpAddresses,SubnetId,Tags,VpcId AutoProvisionZones,AutoScalingIps,EniId,NatGatewayId,RouteTableId
AWS::EC2::NetworkAcl Id Tags,VpcId Id
AWS::EC2::NetworkAclEntry Id CidrBlock,Egress,Icmp,Ipv6CidrBlock,NetworkAclId,PortRange,Protocol,RuleAction,RuleNumber Id
AWS::EC2::NetworkInsightsAccessScope NetworkInsightsAccessScopeId ExcludePaths,MatchPaths,Tags CreatedDate,NetworkInsightsAccessScopeArn,NetworkInsightsAccessScopeId,UpdatedDate
AWS::EC2::NetworkInsightsAccessScopeAnalysis NetworkInsightsAccessScopeAnalysisId NetworkInsightsAccessScopeId,Tags AnalyzedEniCount,EndDate,FindingsFound,NetworkInsightsAccessScopeAnalysisArn,NetworkInsightsAccessScopeAnalysisId,StartDate,Status,StatusMessage
AWS::EC2::NetworkInsightsAnalysis NetworkInsightsAnalysisId AdditionalAccounts,FilterInArns,FilterOutArns,NetworkInsightsPathId,Tags AlternatePathHints,Explanations,ForwardPathComponents,NetworkInsightsAnalysisArn,NetworkInsightsAnalysisId,NetworkPathFound,ReturnPathComponents,StartDate,Status,StatusMessage,SuggestedAccounts
AWS::EC2::NetworkInsightsPath NetworkInsightsPathId Destination,DestinationIp,DestinationPort,FilterAtDestination,FilterAtSource,Protocol,Source,SourceIp,Tags CreatedDate,DestinationArn,NetworkInsightsPathArn,NetworkInsightsPathId,SourceArn
AWS::EC2::NetworkInterface Id ConnectionTrackingSpecification,Description,EnablePrimaryIpv6,GroupSet,InterfaceType,Ipv4PrefixCount,Ipv4Prefixes,Ipv6AddressCount,Ipv6Addresses,Ipv6PrefixCount,Ipv6Prefixes,PrivateIpAddress,PrivateIpAddresses,PublicIpDnsHostnameTypeSpecification,SecondaryPrivateIpAddressCount,SourceDestCheck,SubnetId,Tags Id,PrimaryIpv6Address,PrimaryPrivateIpAddress,PublicIpDnsNameOptions,SecondaryPrivateIpAddresses,VpcId
AWS::EC2::NetworkInterfaceAttachment AttachmentId DeleteOnTermination,DeviceIndex,EnaQueueCount,EnaSrdSpecification,InstanceId,NetworkInterfaceId AttachmentId
AWS::EC2::NetworkInterfacePermission Id AwsAccountId,NetworkInterfaceId,Permission Id
AWS::EC2::NetworkPerformanceMetricSubscription Source,Destination,Metric,Statistic Destination,Metric,Source,Statistic 
AWS::EC2::PlacementGroup GroupName ParentGroupId,PartitionCount,SpreadLevel,Strategy,Tags GroupId,GroupName
AWS::EC2::PrefixList PrefixListId AddressFamily,Entries,MaxEntries,PrefixListName,Tags Arn,OwnerId,PrefixListId,Version
AWS::EC2::Route RouteTableId,CidrBlock CarrierGatewayId,CoreNetworkArn,DestinationCidrBlock,DestinationIpv6CidrBlock,DestinationPrefixListId,EgressOnlyInternetGatewayId,GatewayId,InstanceId,LocalGatewayId,NatGatewayId,NetworkInterfaceId,OdbNetworkArn,RouteTableId,TransitGatewayId,VpcEndpointId,VpcPeeringConnectionId CidrBlock
AWS::EC2::RouteServer Id AmazonSideAsn,PersistRoutes,PersistRoutesDuration,SnsNotificationsEnabled,Tags Arn,Id
AWS::EC2::RouteServerAssociation RouteServerId,VpcId RouteServerId,VpcId 
AWS::EC2::RouteServerEndpoint Id RouteServerId,SubnetId,Tags Arn,EniAddress,EniId,Id,VpcId
AWS::EC2::RouteServerPeer Id BgpOptions,PeerAddress,RouteServerEndpointId,Tags Arn,EndpointEniAddress,EndpointEniId,Id,RouteServerId,SubnetId,VpcId
AWS::EC2::RouteServerPropagation RouteServerId,RouteTableId RouteServerId,RouteTableId 
AWS::EC2::RouteTable RouteTableId Tags,VpcId RouteTableId
AWS::EC2::SecurityGroup Id GroupDescription,GroupName,SecurityGroupEgress,SecurityGroupIngress,Tags,VpcId GroupId,Id,VpcId
AWS::EC2::SecurityGroupEgress Id CidrIp,CidrIpv6,Description,DestinationPrefixListId,DestinationSecurityGroupId,FromPort,GroupId,IpProtocol,ToPort Id
AWS::EC2::SecurityGroupIngress Id CidrIp,CidrIpv6,Description,FromPort,GroupId,GroupName,IpProtocol,SourcePrefixListId,SourceSecurityGroupId,SourceSecurityGroupName,SourceSecurityGroupOwnerId,ToPort Id
AWS::EC2::SecurityGroupVpcAssociation GroupId,VpcId GroupId,VpcId State,StateReason,VpcOwnerId
AWS::EC2::SnapshotBlockPublicAccess AccountId State AccountId
AWS::EC2::SpotFleet Id SpotFleetRequestConfigData,Tags Id
AWS::EC2::SqlHaStandbyDetectedInstance InstanceId InstanceId,SqlServerCredentials HaStatus,LastUpdatedTime,SqlServerLicenseUsage
AWS::EC2::Subnet SubnetId AssignIpv6AddressOnCreation,AvailabilityZone,AvailabilityZoneId,CidrBlock,EnableDns64,EnableLniAtDeviceIndex,Ipv4IpamPoolId,Ipv4NetmaskLength,Ipv6CidrBlock,Ipv6IpamPoolId,Ipv6Native,Ipv6NetmaskLength,MapPublicIpOnLaunch,OutpostArn,PrivateDnsNameOptionsOnLaunch,Tags,VpcId AvailabilityZone,AvailabilityZoneId,BlockPublicAccessStates,CidrBlock,Ipv6CidrBlocks,NetworkAclAssociationId,OutpostArn,SubnetId,VpcId
AWS::EC2::SubnetCidrBlock Id Ipv6CidrBlock,Ipv6IpamPoolId,Ipv6NetmaskLength,SubnetId Id,IpSource,Ipv6AddressAttribute
AWS::EC2::SubnetCidrReservation SubnetId,SubnetCidrReservationId Cidr,Description,ReservationType,SubnetId,Tags Arn,OwnerId,SubnetCidrReservationId
AWS::EC2::SubnetNetworkAclAssociation AssociationId NetworkAclId,SubnetId AssociationId
AWS::EC2::SubnetRouteTableAssociation Id RouteTableId,SubnetId Id
AWS::EC2::TrafficMirrorFilter Id Description,NetworkServices,Tags Id
AWS::EC2::TrafficMirrorFilterRule TrafficMirrorFilterRuleId Description,DestinationCidrBlock,DestinationPortRange,Protocol,RuleAction,RuleNumber,SourceCidrBlock,SourcePortRange,Tags,TrafficDirection,TrafficMirrorFilterId TrafficMirrorFilterRuleId
AWS::EC2::TrafficMirrorSession Id Description,NetworkInterfaceId,OwnerId,PacketLength,SessionNumber,Tags,TrafficMirrorFilterId,TrafficMirrorTargetId,VirtualNetworkId Id
AWS::EC2::TrafficMirrorTarget Id Description,GatewayLoadBalancerEndpointId,NetworkInterfaceId,NetworkLoadBalancerArn,Tags Id
AWS::EC2::TransitGateway Id AmazonSideAsn,AssociationDefaultRouteTableId,AutoAcceptSharedAttachments,DefaultRouteTableAssociation,DefaultRouteTablePropagation,Description,DnsSupport,EncryptionSupport,MulticastSupport,PropagationDefaultRouteTableId,SecurityGroupReferencingSupport,Tags,TransitGatewayCidrBlocks,VpnEcmpSupport EncryptionSupportState,Id,TransitGatewayArn
AWS::EC2::TransitGatewayAttachment Id Options,SubnetIds,Tags,TransitGatewayId,VpcId Id
AWS::EC2::TransitGatewayConnect TransitGatewayAttachmentId Options,Tags,TransportTransitGatewayAttachmentId CreationTime,State,TransitGatewayAttachmentId,TransitGatewayId
AWS::EC2::TransitGatewayConnectPeer TransitGatewayConnectPeerId ConnectPeerConfiguration,Tags,TransitGatewayAttachmentId ConnectPeerConfiguration.BgpConfigurations,ConnectPeerConfiguration.Protocol,CreationTime,State,TransitGatewayConnectPeerId
AWS::EC2::TransitGatewayMeteringPolicy TransitGatewayMeteringPolicyId MiddleboxAttachmentIds,Tags,TransitGatewayId State,TransitGatewayMeteringPolicyId,UpdateEffectiveAt
AWS::EC2::TransitGatewayMeteringPolicyEntry TransitGatewayMeteringPolicyId,PolicyRuleNumber DestinationCidrBlock,DestinationPortRange,DestinationTransitGatewayAttachmentId,DestinationTransitGatewayAttachmentType,MeteredAccount,PolicyRuleNumber,Protocol,SourceCidrBlock,SourcePortRange,SourceTransitGatewayAttachmentId,SourceTransitGatewayAttachmentType,TransitGatewayMeteringPolicyId State,UpdateEffectiveAt
AWS::EC2::TransitGatewayMulticastDomain TransitGatewayMulticastDomainId Options,Tags,TransitGatewayId CreationTime,State,TransitGatewayMulticastDomainArn,TransitGatewayMulticastDomainId
AWS::EC2::TransitGatewayMulticastDomainAssociation TransitGatewayMulticastDomainId,TransitGatewayAttachmentId,SubnetId SubnetId,TransitGatewayAttachmentId,TransitGatewayMulticastDomainId ResourceId,ResourceType,State
AWS::EC2::TransitGatewayMulticastGroupMember TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId GroupIpAddress,NetworkInterfaceId,TransitGatewayMulticastDomainId GroupMember,GroupSource,MemberType,ResourceId,ResourceType,SourceType,SubnetId,TransitGatewayAttachmentId
AWS::EC2::TransitGatewayMulticastGroupSource TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId GroupIpAddress,NetworkInterfaceId,TransitGatewayMulticastDomainId GroupMember,GroupSource,MemberType,ResourceId,ResourceType,SourceType,SubnetId,TransitGatewayAttachmentId
AWS::EC2::TransitGatewayPeeringAttachment TransitGatewayAttachmentId PeerAccountId,PeerRegion,PeerTransitGatewayId,Tags,TransitGatewayId CreationTime,State,Status,Status.Code,Status.Message,TransitGatewayAttachmentId
AWS::EC2::TransitGatewayPolicyTable TransitGatewayPolicyTableId Tags,TransitGatewayId CreationTime,State,TransitGatewayPolicyTableId
AWS::EC2::TransitGatewayPolicyTableAssociation TransitGatewayPolicyTableId,TransitGatewayAttachmentId TransitGatewayAttachmentId,TransitGatewayPolicyTableId State
AWS::EC2::TransitGatewayPolicyTableEntry TransitGatewayPolicyTableId,PolicyRuleNumber PolicyRule,PolicyRuleNumber,TargetRouteTableId,TransitGatewayPolicyTableId State
AWS::EC2::TransitGatewayRoute TransitGatewayRouteTableId,DestinationCidrBlock Blackhole,DestinationCidrBlock,TransitGatewayAttachmentId,TransitGatewayRouteTableId 
AWS::EC2::TransitGatewayRouteTable TransitGatewayRouteTableId Tags,TransitGatewayId TransitGatewayRouteTableId
AWS::EC2::TransitGatewayRouteTableAssociation TransitGatewayRouteTableId,TransitGatewayAttachmentId TransitGatewayAttachmentId,TransitGatewayRouteTableId 
AWS::EC2::TransitGatewayRouteTablePropagation TransitGatewayRouteTableId,TransitGatewayAttachmentId TransitGatewayAttachmentId,TransitGatewayRouteTableId 
AWS::EC2::TransitGatewayVpcAttachment Id AddSubnetIds,Options,RemoveSubnetIds,SubnetIds,Tags,TransitGatewayId,VpcId Id
AWS::EC2::VPC VpcId CidrBlock,EnableDnsHostnames,EnableDnsSupport,InstanceTenancy,Ipv4IpamPoolId,Ipv4NetmaskLength,Tags,VpcEncryptionControl CidrBlock,CidrBlockAssociations,DefaultNetworkAcl,DefaultSecurityGroup,Ipv6CidrBlocks,VpcEncryptionControl.ResourceExclusions,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage,VpcEncryptionControl.ResourceExclusions.InternetGateway,VpcEncryptionControl.ResourceExclusions.InternetGateway.State,VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.Lambda,VpcEncryptionControl.ResourceExclusions.Lambda.State,VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage,VpcEncryptionControl.ResourceExclusions.NatGateway,VpcEncryptionControl.ResourceExclusions.NatGateway.State,VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcLattice,VpcEncryptionControl.ResourceExclusions.VpcLattice.State,VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcPeering,VpcEncryptionControl.ResourceExclusions.VpcPeering.State,VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage,VpcEncryptionControl.State,VpcEncryptionControl.StateMessage,VpcEncryptionControl.VpcEncryptionControlId,VpcEncryptionControl.VpcId,VpcId
AWS::EC2::VPCBlockPublicAccessExclusion ExclusionId InternetGatewayExclusionMode,SubnetId,Tags,VpcId ExclusionId
AWS::EC2::VPCBlockPublicAccessOptions AccountId InternetGatewayBlockMode AccountId,ExclusionsAllowed
AWS::EC2::VPCCidrBlock Id,VpcId AmazonProvidedIpv6CidrBlock,CidrBlock,Ipv4IpamPoolId,Ipv4NetmaskLength,Ipv6CidrBlock,Ipv6CidrBlockNetworkBorderGroup,Ipv6IpamPoolId,Ipv6NetmaskLength,Ipv6Pool,VpcId Id,IpSource,Ipv6AddressAttribute
AWS::EC2::VPCDHCPOptionsAssociation DhcpOptionsId,VpcId DhcpOptionsId,VpcId 
AWS::EC2::VPCEncryptionControl VpcEncryptionControlId EgressOnlyInternetGatewayExclusionInput,ElasticFileSystemExclusionInput,InternetGatewayExclusionInput,LambdaExclusionInput,Mode,NatGatewayExclusionInput,Tags,VirtualPrivateGatewayExclusionInput,VpcId,VpcLatticeExclusionInput,VpcPeeringExclusionInput ResourceExclusions,ResourceExclusions.EgressOnlyInternetGateway,ResourceExclusions.EgressOnlyInternetGateway.State,ResourceExclusions.EgressOnlyInternetGateway.StateMessage,ResourceExclusions.ElasticFileSystem,ResourceExclusions.ElasticFileSystem.State,ResourceExclusions.ElasticFileSystem.StateMessage,ResourceExclusions.InternetGateway,ResourceExclusions.InternetGateway.State,ResourceExclusions.InternetGateway.StateMessage,ResourceExclusions.Lambda,ResourceExclusions.Lambda.State,ResourceExclusions.Lambda.StateMessage,ResourceExclusions.NatGateway,ResourceExclusions.NatGateway.State,ResourceExclusions.NatGateway.StateMessage,ResourceExclusions.VirtualPrivateGateway,ResourceExclusions.VirtualPrivateGateway.State,ResourceExclusions.VirtualPrivateGateway.StateMessage,ResourceExclusions.VpcLattice,ResourceExclusions.VpcLattice.State,ResourceExclusions.VpcLattice.StateMessage,ResourceExclusions.VpcPeering,ResourceExclusions.VpcPeering.State,ResourceExclusions.VpcPeering.StateMessage,State,StateMessage,VpcEncryptionControlId
AWS::EC2::VPCEndpoint Id DnsOptions,IpAddressType,PolicyDocument,PrivateDnsEnabled,ResourceConfigurationArn,RouteTableIds,SecurityGroupIds,ServiceName,ServiceNetworkArn,ServiceRegion,SubnetIds,Tags,VpcEndpointType,VpcId CreationTimestamp,DnsEntries,Id,NetworkInterfaceIds
AWS::EC2::VPCEndpointConnectionNotification VPCEndpointConnectionNotificationId ConnectionEvents,ConnectionNotificationArn,ServiceId,VPCEndpointId VPCEndpointConnectionNotificationId
AWS::EC2::VPCEndpointService ServiceId AcceptanceRequired,ContributorInsightsEnabled,GatewayLoadBalancerArns,NetworkLoadBalancerArns,PayerResponsibility,PrivateDnsName,PrivateDnsNameConfiguration,SupportedIpAddressTypes,SupportedRegions,Tags PrivateDnsNameConfiguration.Name,PrivateDnsNameConfiguration.State,PrivateDnsNameConfiguration.Type,PrivateDnsNameConfiguration.Value,ServiceId
AWS::EC2::VPCEndpointServicePermissions ServiceId AllowedPrincipals,ServiceId 
AWS::EC2::VPCGatewayAttachment AttachmentType,VpcId InternetGatewayId,VpcId,VpnGatewayId AttachmentType
AWS::EC2::VPCPeeringConnection Id AssumeRoleRegion,PeerOwnerId,PeerRegion,PeerRoleArn,PeerVpcId,Tags,VpcId Id
AWS::EC2::VPNConcentrator VpnConcentratorId Tags,TransitGatewayId,Type TransitGatewayAttachmentId,VpnConcentratorId
AWS::EC2::VPNConnection VpnConnectionId CustomerGatewayId,EnableAcceleration,LocalIpv4NetworkCidr,LocalIpv6NetworkCidr,OutsideIpAddressType,PreSharedKeyStorage,RemoteIpv4NetworkCidr,RemoteIpv6NetworkCidr,StaticRoutesOnly,Tags,TransitGatewayId,TransportTransitGatewayAttachmentId,TunnelBandwidth,TunnelInsideIpVersion,Type,VpnConcentratorId,VpnGatewayId,VpnTunnelOptionsSpecifications VpnConnectionId
AWS::EC2::VPNConnectionRoute DestinationCidrBlock,VpnConnectionId DestinationCidrBlock,VpnConnectionId 
AWS::EC2::VPNGateway VPNGatewayId AmazonSideAsn,Tags,Type VPNGatewayId
AWS::EC2::VPNGatewayRoutePropagation Id RouteTableIds,VpnGatewayId Id
AWS::EC2::VerifiedAccessEndpoint VerifiedAccessEndpointId ApplicationDomain,AttachmentType,CidrOptions,Description,DomainCertificateArn,EndpointDomainPrefix,EndpointType,LoadBalancerOptions,NetworkInterfaceOptions,PolicyDocument,PolicyEnabled,RdsOptions,SecurityGroupIds,SseSpecification,Tags,VerifiedAccessGroupId CreationTime,DeviceValidationDomain,EndpointDomain,LastUpdatedTime,Status,VerifiedAccessEndpointId,VerifiedAccessInstanceId
AWS::EC2::VerifiedAccessGroup VerifiedAccessGroupId Description,PolicyDocument,PolicyEnabled,SseSpecification,Tags,VerifiedAccessInstanceId CreationTime,LastUpdatedTime,Owner,VerifiedAccessGroupArn,VerifiedAccessGroupId
AWS::EC2::VerifiedAccessInstance VerifiedAccessInstanceId CidrEndpointsCustomSubDomain,Description,FipsEnabled,LoggingConfigurations,Tags,VerifiedAccessTrustProviderIds,VerifiedAccessTrustProviders CidrEndpointsCustomSubDomainNameServers,CreationTime,LastUpdatedTime,VerifiedAccessInstanceId
AWS::EC2::VerifiedAccessTrustProvider VerifiedAccessTrustProviderId Description,DeviceOptions,DeviceTrustProviderType,NativeApplicationOidcOptions,OidcOptions,PolicyReferenceName,SseSpecification,Tags,TrustProviderType,UserTrustProviderType CreationTime,LastUpdatedTime,VerifiedAccessTrustProviderId
AWS::EC2::Volume VolumeId AutoEnableIO,AvailabilityZone,AvailabilityZoneId,Encrypted,Iops,KmsKeyId,MultiAttachEnabled,OutpostArn,Size,SnapshotId,SourceVolumeId,Tags,Throughput,VolumeInitializationRate,VolumeType VolumeId
AWS::EC2::VolumeAttachment VolumeId,InstanceId Device,EbsCardIndex,InstanceId,VolumeId 
AWS::ECR::PublicRepository RepositoryName RepositoryCatalogData,RepositoryName,RepositoryPolicyText,Tags Arn
AWS::ECR::PullThroughCacheRule EcrRepositoryPrefix CredentialArn,CustomRoleArn,EcrRepositoryPrefix,UpstreamRegistry,UpstreamRegistryUrl,UpstreamRepositoryPrefix 
AWS::ECR::PullTimeUpdateExclusion PrincipalArn PrincipalArn 
AWS::ECR::RegistryPolicy RegistryId PolicyText RegistryId
AWS::ECR::RegistryScanningConfiguration RegistryId Rules,ScanType RegistryId
AWS::ECR::ReplicationConfiguration RegistryId ReplicationConfiguration RegistryId
AWS::ECR::Repository RepositoryName EmptyOnDelete,EncryptionConfiguration,ImageScanningConfiguration,ImageTagMutability,ImageTagMutabilityExclusionFilters,LifecyclePolicy,RepositoryName,RepositoryPolicyText,Tags Arn,RepositoryUri
AWS::ECR::RepositoryCreationTemplate Prefix AppliedFor,CustomRoleArn,Description,EncryptionConfiguration,ImageTagMutability,ImageTagMutabilityExclusionFilters,LifecyclePolicy,Prefix,RepositoryPolicy,ResourceTags CreatedAt,UpdatedAt
AWS::ECR::SigningConfiguration RegistryId Rules RegistryId
AWS::ECS::CapacityProvider Name AutoScalingGroupProvider,ClusterName,ManagedInstancesProvider,Name,Tags 
AWS::ECS::Cluster ClusterName CapacityProviders,ClusterName,ClusterSettings,Configuration,DefaultCapacityProviderStrategy,ServiceConnectDefaults,Tags Arn
AWS::ECS::ClusterCapacityProviderAssociations Cluster CapacityProviders,Cluster,DefaultCapacityProviderStrategy 
AWS::ECS::Daemon DaemonArn CapacityProviderArns,ClusterArn,Critical,DaemonName,DaemonTaskDefinitionArn,DeploymentConfiguration,EnableECSManagedTags,EnableExecuteCommand,PropagateTags,Tags CreatedAt,DaemonArn,DaemonStatus,DeploymentArn,UpdatedAt
AWS::ECS::DaemonTaskDefinition DaemonTaskDefinitionArn ContainerDefinitions,Cpu,ExecutionRoleArn,Family,IpcMode,Memory,PidMode,Tags,TaskRoleArn,Volumes DaemonTaskDefinitionArn
AWS::ECS::ExpressGatewayService ServiceArn Cluster,Cpu,ExecutionRoleArn,HealthCheckPath,InfrastructureRoleArn,Memory,NetworkConfiguration,PrimaryContainer,ScalingTarget,ServiceName,Tags,TaskDefinitionArn,TaskRoleArn ActiveConfigurations,CreatedAt,ECSManagedResourceArns,ECSManagedResourceArns.AutoScaling,ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies,ECSManagedResourceArns.AutoScaling.ScalableTarget,ECSManagedResourceArns.IngressPath,ECSManagedResourceArns.IngressPath.CertificateArn,ECSManagedResourceArns.IngressPath.ListenerArn,ECSManagedResourceArns.IngressPath.ListenerRuleArn,ECSManagedResourceArns.IngressPath.LoadBalancerArn,ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups,ECSManagedResourceArns.IngressPath.TargetGroupArns,ECSManagedResourceArns.LogGroups,ECSManagedResourceArns.MetricAlarms,ECSManagedResourceArns.ServiceSecurityGroups,Endpoint,ServiceArn,Status,UpdatedAt
AWS::ECS::PrimaryTaskSet Cluster,Service Cluster,Service,TaskSetId 
AWS::ECS::Service ServiceArn AvailabilityZoneRebalancing,CapacityProviderStrategy,Cluster,DeploymentConfiguration,DeploymentController,DesiredCount,EnableECSManagedTags,EnableExecuteCommand,ForceNewDeployment,HealthCheckGracePeriodSeconds,LaunchType,LoadBalancers,Monitoring,NetworkConfiguration,PlacementConstraints,PlacementStrategies,PlatformVersion,PropagateTags,Role,SchedulingStrategy,ServiceConnectConfiguration,ServiceName,ServiceRegistries,Tags,TaskDefinition,VolumeConfigurations,VpcLatticeConfigurations Name,ServiceArn
AWS::ECS::TaskDefinition TaskDefinitionArn ContainerDefinitions,Cpu,EnableFaultInjection,EphemeralStorage,ExecutionRoleArn,Family,InferenceAccelerators,IpcMode,Memory,NetworkMode,PidMode,PlacementConstraints,ProxyConfiguration,RequiresCompatibilities,RuntimePlatform,Tags,TaskRoleArn,Volumes TaskDefinitionArn
AWS::ECS::TaskSet Cluster,Service,Id CapacityProviderStrategy,Cluster,ExternalId,LaunchType,LoadBalancers,NetworkConfiguration,PlatformVersion,Scale,Service,ServiceRegistries,Tags,TaskDefinition Id
AWS::EFS::AccessPoint AccessPointId AccessPointTags,ClientToken,FileSystemId,PosixUser,RootDirectory AccessPointId,Arn
AWS::EFS::FileSystem FileSystemId AvailabilityZoneName,BackupPolicy,BypassPolicyLockoutSafetyCheck,Encrypted,FileSystemPolicy,FileSystemProtection,FileSystemTags,KmsKeyId,LifecyclePolicies,PerformanceMode,ProvisionedThroughputInMibps,ReplicationConfiguration,ThroughputMode Arn,FileSystemId
AWS::EFS::MountTarget Id FileSystemId,IpAddress,IpAddressType,Ipv6Address,SecurityGroups,SubnetId Id,IpAddress
AWS::EKS::AccessEntry PrincipalArn,ClusterName AccessPolicies,ClusterName,KubernetesGroups,PrincipalArn,Tags,Type,Username AccessEntryArn
AWS::EKS::Addon ClusterName,AddonName AddonName,AddonVersion,ClusterName,ConfigurationValues,NamespaceConfig,PodIdentityAssociations,PreserveOnDelete,ResolveConflicts,ServiceAccountRoleArn,Tags Arn
AWS::EKS::Capability Arn CapabilityName,ClusterName,Configuration,DeletePropagationPolicy,RoleArn,Tags,Type Arn,Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn,Configuration.ArgoCd.ServerUrl,CreatedAt,ModifiedAt,Status,Version
AWS::EKS::CertificateAuthority ClusterName,Id ClusterName ActivatedAt,ActivatedBy,CreatedAt,CreatedBy,Data,DistributionStatus,Id,RollbackAvailable,ScheduledEvents,ScheduledEvents.FinalAutoActivation,ScheduledEvents.FirstAutoActivation,SigningStatus,Validity,Validity.NotAfter,Validity.NotBefore
AWS::EKS::Cluster Name AccessConfig,ActiveCertificateAuthorityId,BootstrapSelfManagedAddons,CertificateAuthority,ComputeConfig,ControlPlaneScalingConfig,DeletionProtection,EncryptionConfig,Force,KubeApiServerConfig,KubeControllerManagerConfig,KubeSchedulerConfig,KubernetesNetworkConfig,Logging,Name,OutpostConfig,RemoteNetworkConfig,ResourcesVpcConfig,RoleArn,RollbackConfig,StorageConfig,Tags,UpgradePolicy,Version,ZonalShiftConfig Arn,CertificateAuthority.Active.ActivatedBy,CertificateAuthority.Active.Id,CertificateAuthority.Data,CertificateAuthorityData,ClusterSecurityGroupId,EncryptionConfigKeyArn,Endpoint,Id,KubernetesNetworkConfig.ServiceIpv6Cidr,OpenIdConnectIssuerUrl
AWS::EKS::FargateProfile ClusterName,FargateProfileName ClusterName,FargateProfileName,PodExecutionRoleArn,Selectors,Subnets,Tags Arn
AWS::EKS::IdentityProviderConfig IdentityProviderConfigName,ClusterName,Type ClusterName,IdentityProviderConfigName,Oidc,Tags,Type IdentityProviderConfigArn
AWS::EKS::Nodegroup Id AmiType,CapacityType,ClusterName,DiskSize,ForceUpdateEnabled,InstanceTypes,Labels,LaunchTemplate,NodeRepairConfig,NodeRole,NodegroupName,ReleaseVersion,RemoteAccess,ScalingConfig,Subnets,Tags,Taints,UpdateConfig,Version,WarmPoolConfig Arn,ClusterName,Id,NodegroupName
AWS::EKS::PodIdentityAssociation AssociationArn ClusterName,DisableSessionTags,Namespace,Policy,RoleArn,ServiceAccount,Tags,TargetRoleArn AssociationArn,AssociationId,ExternalId
AWS::EMR::Cluster Id AdditionalInfo,Applications,AutoScalingRole,AutoTerminationPolicy,BootstrapActions,Configurations,CustomAmiId,EbsRootVolumeIops,EbsRootVolumeSize,EbsRootVolumeThroughput,Instances,JobFlowRole,KerberosAttributes,LogEncryptionKmsKeyId,LogUri,ManagedScalingPolicy,Name,OSReleaseLabel,PlacementGroupConfigs,ReleaseLabel,ScaleDownBehavior,SecurityConfiguration,ServiceRole,StepConcurrencyLevel,Steps,Tags,VisibleToAllUsers Id,MasterPublicDNS
AWS::EMR::InstanceFleetConfig Id ClusterId,InstanceFleetType,InstanceTypeConfigs,LaunchSpecifications,Name,ResizeSpecifications,TargetOnDemandCapacity,TargetSpotCapacity Id
AWS::EMR::InstanceGroupConfig InstanceGroupId,JobFlowId AutoScalingPolicy,BidPrice,Configurations,CustomAmiId,EbsConfiguration,InstanceCount,InstanceRole,InstanceType,JobFlowId,Market,Name InstanceGroupId
AWS::EMR::SecurityConfiguration Name Name,SecurityConfiguration 
AWS::EMR::Step Id ActionOnFailure,EncryptionKeyArn,HadoopJarStep,JobFlowId,LogUri,Name Id
AWS::EMR::Studio StudioId AuthMode,DefaultS3Location,Description,EncryptionKeyArn,EngineSecurityGroupId,IdcInstanceArn,IdcUserAssignment,IdpAuthUrl,IdpRelayStateParameterName,Name,ServiceRole,SubnetIds,Tags,TrustedIdentityPropagationEnabled,UserRole,VpcId,WorkspaceSecurityGroupId Arn,StudioId,Url
AWS::EMR::StudioSessionMapping StudioId,IdentityType,IdentityName IdentityName,IdentityType,SessionPolicyArn,StudioId 
AWS::EMR::WALWorkspace WALWorkspaceName Tags,WALWorkspaceName 
AWS::EMRContainers::Endpoint Arn ConfigurationOverrides,ExecutionRoleArn,Name,ReleaseLabel,SessionIdleTimeoutInMinutes,Tags,Type,VirtualClusterId Arn,AuthProxyUrl,CertificateAuthority,CreatedAt,FailureReason,Id,SecurityGroup,ServerUrl,State,StateDetails
AWS::EMRContainers::JobTemplate Arn JobTemplateData,Name,Tags Arn,CreatedAt,CreatedBy,Id
AWS::EMRContainers::SecurityConfiguration Arn ContainerProvider,Name,SecurityConfigurationData,Tags Arn,Id
AWS::EMRContainers::VirtualCluster Id ContainerProvider,Name,SecurityConfigurationId,SessionEnabled,Tags Arn,Id
AWS::EMRServerless::Application ApplicationId Architecture,AutoStartConfiguration,AutoStopConfiguration,IdentityCenterConfiguration,ImageConfiguration,InitialCapacity,InteractiveConfiguration,MaximumCapacity,MonitoringConfiguration,Name,NetworkConfiguration,ReleaseLabel,RuntimeConfiguration,SchedulerConfiguration,Tags,Type,WorkerTypeSpecifications ApplicationId,Arn
AWS::EVS::Environment EnvironmentId ConnectivityInfo,EnvironmentName,Hosts,InitialVlans,KmsKeyId,LicenseInfo,ServiceAccessSecurityGroups,ServiceAccessSubnetId,SiteId,Tags,TermsAccepted,VcfHostnames,VcfVersion,VpcId Checks,CreatedAt,Credentials,EnvironmentArn,EnvironmentId,EnvironmentState,ModifiedAt,StateDetails
AWS::ElastiCache::CacheCluster ClusterName AZMode,AutoMinorVersionUpgrade,CacheNodeType,CacheParameterGroupName,CacheSecurityGroupNames,CacheSubnetGroupName,ClusterName,Engine,EngineVersion,IpDiscovery,LogDeliveryConfigurations,NetworkType,NotificationTopicArn,NumCacheNodes,Port,PreferredAvailabilityZone,PreferredAvailabilityZones,PreferredMaintenanceWindow,SnapshotArns,SnapshotName,SnapshotRetentionLimit,SnapshotWindow,Tags,TransitEncryptionEnabled,VpcSecurityGroupIds ConfigurationEndpoint,ConfigurationEndpoint.Address,ConfigurationEndpoint.Port,RedisEndpoint,RedisEndpoint.Address,RedisEndpoint.Port
AWS::ElastiCache::GlobalReplicationGroup GlobalReplicationGroupId AutomaticFailoverEnabled,CacheNodeType,CacheParameterGroupName,Engine,EngineVersion,GlobalNodeGroupCount,GlobalReplicationGroupDescription,GlobalReplicationGroupIdSuffix,Members,RegionalConfigurations,Tags Arn,GlobalReplicationGroupId,Status
AWS::ElastiCache::ParameterGroup CacheParameterGroupName CacheParameterGroupFamily,Description,Properties,Tags CacheParameterGroupName
AWS::ElastiCache::ReplicationGroup ReplicationGroupId AtRestEncryptionEnabled,AuthToken,AutoMinorVersionUpgrade,AutomaticFailoverEnabled,CacheNodeType,CacheParameterGroupName,CacheSecurityGroupNames,CacheSubnetGroupName,ClusterMode,DataTieringEnabled,Durability,Engine,EngineVersion,GlobalReplicationGroupId,IpDiscovery,KmsKeyId,LogDeliveryConfigurations,MultiAZEnabled,NetworkType,NodeGroupConfiguration,NotificationTopicArn,NumCacheClusters,NumNodeGroups,Port,PreferredCacheClusterAZs,PreferredMaintenanceWindow,PrimaryClusterId,ReplicasPerNodeGroup,ReplicationGroupDescription,ReplicationGroupId,SecurityGroupIds,SnapshotArns,SnapshotName,SnapshotRetentionLimit,SnapshotWindow,SnapshottingClusterId,Tags,TransitEncryptionEnabled,TransitEncryptionMode,UserGroupIds ConfigurationEndPoint,ConfigurationEndPoint.Address,ConfigurationEndPoint.Port,EffectiveDurability,PrimaryEndPoint,PrimaryEndPoint.Address,PrimaryEndPoint.Port,ReadEndPoint,ReadEndPoint.Addresses,ReadEndPoint.AddressesList,ReadEndPoint.Ports,ReadEndPoint.PortsList,ReaderEndPoint,ReaderEndPoint.Address,ReaderEndPoint.Port
AWS::ElastiCache::SecurityGroup Id Description,Tags Id
AWS::ElastiCache::SecurityGroupIngress Id CacheSecurityGroupName,EC2SecurityGroupName,EC2SecurityGroupOwnerId Id
AWS::ElastiCache::ServerlessCache ServerlessCacheName CacheUsageLimits,DailySnapshotTime,Description,Endpoint,Engine,FinalSnapshotName,KmsKeyId,MajorEngineVersion,NetworkType,ReaderEndpoint,SecurityGroupIds,ServerlessCacheName,SnapshotArnsToRestore,SnapshotRetentionLimit,SubnetIds,Tags,UserGroupId ARN,CreateTime,Endpoint.Address,Endpoint.Port,FullEngineVersion,ReaderEndpoint.Address,ReaderEndpoint.Port,Status
AWS::ElastiCache::ServerlessCacheSnapshot ARN KmsKeyId,ServerlessCacheName,ServerlessCacheSnapshotName,Tags ARN,BytesUsedForCache,CreateTime,ServerlessCacheConfiguration,SnapshotType,Status
AWS::ElastiCache::SubnetGroup CacheSubnetGroupName CacheSubnetGroupName,Description,SubnetIds,Tags 
AWS::ElastiCache::User UserName AccessString,AuthenticationMode,Engine,NoPasswordRequired,Passwords,Tags,UserId,UserName Arn,Status
AWS::ElastiCache::UserGroup UserGroupId Engine,Tags,UserGroupId,UserIds Arn,Status
AWS::ElasticBeanstalk::Application ApplicationName ApplicationName,Description,ResourceLifecycleConfig 
AWS::ElasticBeanstalk::ApplicationVersion ApplicationName,Id ApplicationName,BuildConfiguration,Description,ImageConfiguration,Process,SourceBundle Id
AWS::ElasticBeanstalk::ConfigurationTemplate ApplicationName,TemplateName ApplicationName,Description,EnvironmentId,OptionSettings,PlatformArn,SolutionStackName,SourceConfiguration TemplateName
AWS::ElasticBeanstalk::Environment EnvironmentName ApplicationName,CNAMEPrefix,Description,EnvironmentName,OperationsRole,OptionSettings,PlatformArn,SolutionStackName,Tags,TemplateName,Tier,VersionLabel EndpointURL
AWS::ElasticLoadBalancing::LoadBalancer LoadBalancerName AccessLoggingPolicy,AppCookieStickinessPolicy,AvailabilityZones,ConnectionDrainingPolicy,ConnectionSettings,CrossZone,HealthCheck,Instances,LBCookieStickinessPolicy,Listeners,LoadBalancerName,Policies,Scheme,SecurityGroups,Subnets,Tags CanonicalHostedZoneName,CanonicalHostedZoneNameID,DNSName,SourceSecurityGroup,SourceSecurityGroup.GroupName,SourceSecurityGroup.OwnerAlias
AWS::ElasticLoadBalancingV2::Listener ListenerArn AlpnPolicy,Certificates,DefaultActions,ListenerAttributes,LoadBalancerArn,MutualAuthentication,Port,Protocol,SslPolicy,Tags ListenerArn
AWS::ElasticLoadBalancingV2::ListenerCertificate Id Certificates,ListenerArn Id
AWS::ElasticLoadBalancingV2::ListenerRule RuleArn Actions,Conditions,ListenerArn,Priority,Tags,Transforms IsDefault,RuleArn
AWS::ElasticLoadBalancingV2::LoadBalancer LoadBalancerArn EnableCapacityReservationProvisionStabilize,EnablePrefixForIpv6SourceNat,EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic,IpAddressType,Ipv4IpamPoolId,LoadBalancerAttributes,MinimumLoadBalancerCapacity,Name,Scheme,SecurityGroups,SubnetMappings,Subnets,Tags,Type CanonicalHostedZoneID,DNSName,LoadBalancerArn,LoadBalancerFullName,LoadBalancerName,SecurityGroups
AWS::ElasticLoadBalancingV2::TargetGroup TargetGroupArn HealthCheckEnabled,HealthCheckIntervalSeconds,HealthCheckPath,HealthCheckPort,HealthCheckProtocol,HealthCheckTimeoutSeconds,HealthyThresholdCount,IpAddressType,Matcher,Name,Port,Protocol,ProtocolVersion,Tags,TargetControlPort,TargetGroupAttributes,TargetType,Targets,UnhealthyThresholdCount,VpcId LoadBalancerArns,TargetGroupArn,TargetGroupFullName,TargetGroupName
AWS::ElasticLoadBalancingV2::TrustStore TrustStoreArn CaCertificatesBundleS3Bucket,CaCertificatesBundleS3Key,CaCertificatesBundleS3ObjectVersion,Name,Tags NumberOfCaCertificates,Status,TrustStoreArn
AWS::ElasticLoadBalancingV2::TrustStoreRevocation RevocationId,TrustStoreArn RevocationContents,TrustStoreArn RevocationId,TrustStoreRevocations
AWS::Elasticsearch::Domain DomainName AccessPolicies,AdvancedOptions,AdvancedSecurityOptions,CognitoOptions,DomainArn,DomainEndpointOptions,DomainName,EBSOptions,ElasticsearchClusterConfig,ElasticsearchVersion,EncryptionAtRestOptions,LogPublishingOptions,NodeToNodeEncryptionOptions,SnapshotOptions,Tags,VPCOptions Arn,DomainEndpoint,Id
AWS::ElementalInference::Dictionary Id Entries,Language,Name,Tags Arn,Id
AWS::ElementalInference::Feed Id AccessRoleArn,Name,Outputs,Tags Arn,DataEndpoints,Id
AWS::EntityResolution::IdMappingWorkflow WorkflowName Description,IdMappingIncrementalRunConfig,IdMappingTechniques,InputSourceConfig,OutputSourceConfig,RoleArn,Tags,WorkflowName CreatedAt,UpdatedAt,WorkflowArn
AWS::EntityResolution::IdNamespace IdNamespaceName Description,IdMappingWorkflowProperties,IdNamespaceName,InputSourceConfig,RoleArn,Tags,Type CreatedAt,IdNamespaceArn,UpdatedAt
AWS::EntityResolution::MatchingWorkflow WorkflowName Description,IncrementalRunConfig,InputSourceConfig,OutputSourceConfig,ResolutionTechniques,RoleArn,Tags,WorkflowName CreatedAt,UpdatedAt,WorkflowArn
AWS::EntityResolution::PolicyStatement Arn,StatementId Action,Arn,Condition,Effect,Principal,StatementId 
AWS::EntityResolution::SchemaMapping SchemaName Description,MappedInputFields,SchemaName,Tags CreatedAt,HasWorkflows,SchemaArn,UpdatedAt
AWS::EventSchemas::Discoverer DiscovererArn CrossAccount,Description,SourceArn,Tags CrossAccount,DiscovererArn,DiscovererId,State
AWS::EventSchemas::Registry RegistryArn Description,RegistryName,Tags RegistryArn,RegistryName
AWS::EventSchemas::RegistryPolicy RegistryName Policy,RegistryName,RevisionId Id
AWS::EventSchemas::Schema SchemaArn Content,Description,RegistryName,SchemaName,Tags,Type LastModified,SchemaArn,SchemaName,SchemaVersion,VersionCreatedDate
AWS::Events::ApiDestination Name ConnectionArn,Description,HttpMethod,InvocationEndpoint,InvocationRateLimitPerSecond,Name Arn,ArnForPolicy
AWS::Events::Archive ArchiveName ArchiveName,Description,EventPattern,KmsKeyIdentifier,RetentionDays,SourceArn Arn
AWS::Events::Connection Name AuthParameters,AuthorizationType,Description,InvocationConnectivityParameters,KmsKeyIdentifier,Name Arn,ArnForPolicy,AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn,InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn,SecretArn
AWS::Events::Endpoint Name Description,EventBuses,Name,ReplicationConfig,RoleArn,RoutingConfig Arn,EndpointId,EndpointUrl,State,StateReason
AWS::Events::EventBus Name DeadLetterConfig,Description,EventSourceName,KmsKeyIdentifier,LogConfig,Name,Policy,Tags Arn,Name,Policy
AWS::Events::EventBusPolicy EventBusName,StatementId Action,Condition,EventBusName,Principal,Statement,StatementId 
AWS::Events::Rule EventBusName,Name Description,EventBusName,EventPattern,Name,RoleArn,ScheduleExpression,State,Tags,Targets Arn,RuleName
AWS::EventsV2::EventBus EventBusArn Description,EncryptionConfiguration,Name,StorageConfiguration,Tags CreationTime,EventBusArn,LastModifiedTime,State
AWS::EventsV2::EventSource EventSourceArn Configuration,Description,EventBusArn,Name,Tags CreationTime,EventSourceArn,LastModifiedTime,Revoked,State
AWS::EventsV2::ResourcePolicy EventBusArn EventBusArn,PolicyDocument RevisionId
AWS::EventsV2::Subscriber SubscriberArn BatchConfiguration,Description,EventBusArn,FilterConfiguration,LogConfiguration,Name,OnFailureConfiguration,PointInTimeConfiguration,ResumePosition,RetryPolicy,StartingPosition,State,Tags,Transformer,Type BusName,CreationTime,LastModifiedTime,SubscriberArn
AWS::Evidently::Experiment Arn Description,MetricGoals,Name,OnlineAbConfig,Project,RandomizationSalt,RemoveSegment,RunningStatus,SamplingRate,Segment,Tags,Treatments Arn
AWS::Evidently::Feature Arn DefaultVariation,Description,EntityOverrides,EvaluationStrategy,Name,Project,Tags,Variations Arn
AWS::Evidently::Launch Arn Description,ExecutionStatus,Groups,MetricMonitors,Name,Project,RandomizationSalt,ScheduledSplitsConfig,Tags Arn
AWS::Evidently::Project Arn AppConfigResource,DataDelivery,Description,Name,Tags Arn
AWS::Evidently::Segment Arn Description,Name,Pattern,Tags Arn
AWS::FIS::ExperimentTemplate Id Actions,Description,ExperimentOptions,ExperimentReportConfiguration,LogConfiguration,RoleArn,StopConditions,Tags,Targets Id
AWS::FIS::TargetAccountConfiguration ExperimentTemplateId,AccountId AccountId,Description,ExperimentTemplateId,RoleArn 
AWS::FMS::ApplicationsList Arn AppsList,ListName,Tags Arn,CreateTime,LastUpdateTime,ListId
AWS::FMS::NotificationChannel SnsTopicArn SnsRoleName,SnsTopicArn 
AWS::FMS::Policy Id DeleteAllPolicyResources,ExcludeMap,ExcludeResourceTags,IncludeMap,PolicyDescription,PolicyName,RemediationEnabled,ResourceSetIds,ResourceTagLogicalOperator,ResourceTags,ResourceType,ResourceTypeList,ResourcesCleanUp,SecurityServicePolicyData,Tags Arn,Id
AWS::FMS::ProtocolsList Arn ListName,ProtocolsList,Tags Arn,CreateTime,LastUpdateTime,ListId
AWS::FMS::ResourceSet Id Description,Name,ResourceTypeList,Resources,Tags Id
AWS::FSx::Backup ResourceARN FileSystemId,Tags BackupId,CreationTime,Lifecycle,ResourceARN,Type
AWS::FSx::DataRepositoryAssociation AssociationId BatchImportMetaDataOnCreate,DataRepositoryPath,FileSystemId,FileSystemPath,ImportedFileChunkSize,S3,Tags AssociationId,ResourceARN
AWS::FSx::FileCache ResourceARN CopyTagsToDataRepositoryAssociations,DataRepositoryAssociations,FileCacheType,FileCacheTypeVersion,KmsKeyId,LustreConfiguration,SecurityGroupIds,StorageCapacity,SubnetIds,Tags CreationTime,DNSName,DataRepositoryAssociationIds,FileCacheId,Lifecycle,LustreConfiguration.LogConfiguration,LustreConfiguration.MountName,NetworkInterfaceIds,OwnerId,ResourceARN,VpcId
AWS::FSx::FileSystem Id BackupId,FileSystemType,FileSystemTypeVersion,KmsKeyId,LustreConfiguration,NetworkType,OntapConfiguration,OpenZFSConfiguration,SecurityGroupIds,StorageCapacity,StorageType,SubnetIds,Tags,WindowsConfiguration DNSName,Id,LustreMountName,ResourceARN,RootVolumeId
AWS::FSx::S3AccessPointAttachment Name Name,OntapConfiguration,OpenZFSConfiguration,S3AccessPoint,Type Lifecycle,S3AccessPoint.Alias,S3AccessPoint.ResourceARN
AWS::FSx::Snapshot Id Name,Tags,VolumeId Id,ResourceARN
AWS::FSx::StorageVirtualMachine StorageVirtualMachineId ActiveDirectoryConfiguration,FileSystemId,Name,RootVolumeSecurityStyle,SvmAdminPassword,Tags ResourceARN,StorageVirtualMachineId,UUID
AWS::FSx::Volume VolumeId BackupId,Name,OntapConfiguration,OpenZFSConfiguration,Tags,VolumeType ResourceARN,UUID,VolumeId
AWS::FinSpace::Environment EnvironmentId DataBundles,Description,FederationMode,FederationParameters,KmsKeyId,Name,SuperuserParameters,Tags AwsAccountId,DedicatedServiceAccountId,EnvironmentArn,EnvironmentId,EnvironmentUrl,SageMakerStudioDomainUrl,Status
AWS::Forecast::Dataset Arn DataFrequency,DatasetName,DatasetType,Domain,EncryptionConfig,Schema,Tags Arn
AWS::Forecast::DatasetGroup DatasetGroupArn DatasetArns,DatasetGroupName,Domain,Tags DatasetGroupArn
AWS::FraudDetector::Detector Arn AssociatedModels,Description,DetectorId,DetectorVersionStatus,EventType,RuleExecutionMode,Rules,Tags Arn,CreatedTime,DetectorVersionId,EventType.Arn,EventType.CreatedTime,EventType.LastUpdatedTime,LastUpdatedTime
AWS::FraudDetector::EntityType Arn Description,Name,Tags Arn,CreatedTime,LastUpdatedTime
AWS::FraudDetector::EventType Arn Description,EntityTypes,EventVariables,Labels,Name,Tags Arn,CreatedTime,LastUpdatedTime
AWS::FraudDetector::Label Arn Description,Name,Tags Arn,CreatedTime,LastUpdatedTime
AWS::FraudDetector::List Arn Description,Elements,Name,Tags,VariableType Arn,CreatedTime,LastUpdatedTime
AWS::FraudDetector::Outcome Arn Description,Name,Tags Arn,CreatedTime,LastUpdatedTime
AWS::FraudDetector::Variable Arn DataSource,DataType,DefaultValue,Description,Name,Tags,VariableType Arn,CreatedTime,LastUpdatedTime
AWS::GameLift::Alias AliasId Description,Name,RoutingStrategy,Tags AliasArn,AliasId
AWS::GameLift::Build BuildId Name,OperatingSystem,ServerSdkVersion,StorageLocation,Tags,Version BuildArn,BuildId
AWS::GameLift::ContainerFleet FleetId BillingType,DeploymentConfiguration,Description,FleetRoleArn,GameServerContainerGroupDefinitionName,GameServerContainerGroupsPerInstance,GameSessionCreationLimitPolicy,InstanceConnectionPortRange,InstanceInboundPermissions,InstanceType,Locations,LogConfiguration,MetricGroups,NewGameSessionProtectionPolicy,PerInstanceContainerGroupDefinitionName,PlayerGatewayMode,ScalingPolicies,Tags CreationTime,DeploymentDetails,FleetArn,FleetId,GameServerContainerGroupDefinitionArn,MaximumGameServerContainerGroupsPerInstance,PerInstanceContainerGroupDefinitionArn,Status
AWS::GameLift::ContainerGroupDefinition Name ContainerGroupType,GameServerContainerDefinition,Name,OperatingSystem,SourceVersionNumber,SupportContainerDefinitions,Tags,TotalMemoryLimitMebibytes,TotalVcpuLimit,VersionDescription ContainerGroupDefinitionArn,CreationTime,Status,StatusReason,VersionNumber
AWS::GameLift::Fleet FleetId AnywhereConfiguration,ApplyCapacity,BuildId,CertificateConfiguration,ComputeType,Description,DesiredEC2Instances,EC2InboundPermissions,EC2InstanceType,FleetType,InstanceRoleARN,InstanceRoleCredentialsProvider,Locations,LogPaths,MaxSize,MetricGroups,MinSize,Name,NewGameSessionProtectionPolicy,PeerVpcAwsAccountId,PeerVpcId,PlayerGatewayConfiguration,PlayerGatewayMode,ResourceCreationLimitPolicy,RuntimeConfiguration,ScalingPolicies,ScriptId,ServerLaunchParameters,ServerLaunchPath,Tags FleetArn,FleetId
AWS::GameLift::GameServerGroup GameServerGroupArn AutoScalingPolicy,BalancingStrategy,DeleteOption,GameServerGroupName,GameServerProtectionPolicy,InstanceDefinitions,LaunchTemplate,MaxSize,MinSize,RoleArn,Tags,VpcSubnets AutoScalingGroupArn,GameServerGroupArn
AWS::GameLift::GameSessionQueue Name CustomEventData,Destinations,FilterConfiguration,Name,NotificationTarget,PlayerLatencyPolicies,PriorityConfiguration,Tags,TimeoutInSeconds Arn,Name
AWS::GameLift::Location LocationName LocationName,Tags LocationArn
AWS::GameLift::MatchmakingConfiguration Name AcceptanceRequired,AcceptanceTimeoutSeconds,AdditionalPlayerCount,BackfillMode,CreationTime,CustomEventData,Description,FlexMatchMode,GameProperties,GameSessionData,GameSessionQueueArns,Name,NotificationTarget,RequestTimeoutSeconds,RuleSetArn,RuleSetName,Tags Arn,Name
AWS::GameLift::MatchmakingRuleSet Name Name,RuleSetBody,Tags Arn,CreationTime,Name
AWS::GameLift::Script Id Name,NodeJsVersion,StorageLocation,Tags,Version Arn,CreationTime,Id,SizeOnDisk
AWS::GameLiftStreams::Application Arn ApplicationLogOutputUri,ApplicationLogPaths,ApplicationSourceUri,Description,ExecutablePath,RuntimeEnvironment,Tags Arn,Id
AWS::GameLiftStreams::StreamGroup Arn DefaultApplication,Description,LocationConfigurations,StreamClass,Tags Arn,Id
AWS::GlobalAccelerator::Accelerator AcceleratorArn Enabled,FlowLogsEnabled,FlowLogsS3Bucket,FlowLogsS3Prefix,IpAddressType,IpAddresses,Name,Tags AcceleratorArn,DnsName,DualStackDnsName,Ipv4Addresses,Ipv6Addresses
AWS::GlobalAccelerator::CrossAccountAttachment AttachmentArn Name,Principals,Resources,Tags AttachmentArn
AWS::GlobalAccelerator::EndpointGroup EndpointGroupArn EndpointConfigurations,EndpointGroupRegion,HealthCheckIntervalSeconds,HealthCheckPath,HealthCheckPort,HealthCheckProtocol,ListenerArn,PortOverrides,ThresholdCount,TrafficDialPercentage EndpointGroupArn
AWS::GlobalAccelerator::Listener ListenerArn AcceleratorArn,ClientAffinity,PortRanges,Protocol ListenerArn
AWS::Glue::Blueprint Arn BlueprintLocation,Description,Name,Tags Arn,CreatedOn,LastModifiedOn,ParameterSpec,Status
AWS::Glue::Catalog ResourceArn AllowFullTableExternalDataAccess,CatalogProperties,CreateDatabaseDefaultPermissions,CreateTableDefaultPermissions,Description,FederatedCatalog,Name,OverwriteChildResourcePermissionsWithDefault,Parameters,Tags,TargetRedshiftCatalog CatalogId,CatalogProperties.CustomProperties,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus,CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName,CreateTime,ResourceArn,UpdateTime
AWS::Glue::Classifier Name CsvClassifier,GrokClassifier,JsonClassifier,XMLClassifier Name
AWS::Glue::Connection CatalogId,Name CatalogId,ConnectionInput,Tags Name
AWS::Glue::ConnectionType ConnectionTypeArn ConnectionProperties,ConnectionType,ConnectorAuthenticationConfiguration,Description,IntegrationType,RestConfiguration,Tags ConnectionTypeArn
AWS::Glue::Crawler Name Classifiers,Configuration,CrawlerSecurityConfiguration,DatabaseName,Description,LakeFormationConfiguration,Name,RecrawlPolicy,Role,Schedule,SchemaChangePolicy,TablePrefix,Tags,Targets 
AWS::Glue::CustomEntityType Name ContextWords,Name,RegexString,Tags 
AWS::Glue::DataCatalogEncryptionSettings CatalogId CatalogId,DataCatalogEncryptionSettings 
AWS::Glue::DataQualityRuleset Name ClientToken,Description,Name,Ruleset,Tags,TargetTable 
AWS::Glue::Database DatabaseName CatalogId,DatabaseInput,DatabaseName 
AWS::Glue::DevEndpoint EndpointName Arguments,EndpointName,ExtraJarsS3Path,ExtraPythonLibsS3Path,GlueVersion,NumberOfNodes,NumberOfWorkers,PublicKey,PublicKeys,RoleArn,SecurityConfiguration,SecurityGroupIds,SubnetId,Tags,WorkerType Id
AWS::Glue::IdentityCenterConfiguration AccountId InstanceArn,Scopes,UserBackgroundSessionsEnabled AccountId,ApplicationArn
AWS::Glue::Integration IntegrationArn,IntegrationName AdditionalEncryptionContext,DataFilter,Description,IntegrationConfig,IntegrationName,KmsKeyId,SourceArn,Tags,TargetArn CreateTime,IntegrationArn,Status
AWS::Glue::IntegrationResourceProperty ResourceArn,ResourcePropertyArn ResourceArn,SourceProcessingProperties,Tags,TargetProcessingProperties ResourcePropertyArn
AWS::Glue::Job Name AllocatedCapacity,Command,Connections,DefaultArguments,Description,ExecutionClass,ExecutionProperty,GlueVersion,JobMode,JobRunQueuingEnabled,LogUri,MaintenanceWindow,MaxCapacity,MaxRetries,Name,NonOverridableArguments,NotificationProperty,NumberOfWorkers,Role,SecurityConfiguration,Tags,Timeout,WorkerType 
AWS::Glue::MLTransform TransformId Description,GlueVersion,InputRecordTables,MaxCapacity,MaxRetries,Name,NumberOfWorkers,Role,Tags,Timeout,TransformEncryption,TransformParameters,WorkerType TransformId
AWS::Glue::Partition CatalogId,DatabaseName,TableName,IdentifierPartitionInputValues CatalogId,DatabaseName,PartitionInput,TableName IdentifierPartitionInputValues
AWS::Glue::Registry Arn Description,Name,Tags Arn
AWS::Glue::Schema Arn CheckpointVersion,Compatibility,DataFormat,Description,Name,Registry,SchemaDefinition,Tags Arn,InitialSchemaVersionId
AWS::Glue::SchemaVersion VersionId Schema,SchemaDefinition VersionId
AWS::Glue::SchemaVersionMetadata SchemaVersionId,Key,Value Key,SchemaVersionId,Value 
AWS::Glue::SecurityConfiguration Name EncryptionConfiguration,Name 
AWS::Glue::Session Arn Command,Connections,DefaultArguments,Description,GlueVersion,Id,IdleTimeout,MaxCapacity,NumberOfWorkers,RequestOrigin,Role,SecurityConfiguration,Tags,Timeout,WorkerType Arn,CreatedOn,Progress,Status
AWS::Glue::Table Id CatalogId,DatabaseName,Name,OpenTableFormatInput,TableInput Id
AWS::Glue::TableOptimizer TableName,DatabaseName,Type,CatalogId CatalogId,DatabaseName,TableName,TableOptimizerConfiguration,Type 
AWS::Glue::Trigger Name Actions,Description,EventBatchingCondition,Name,Predicate,Schedule,StartOnCreation,Tags,Type,WorkflowName 
AWS::Glue::UsageProfile Name Configuration,Description,Name,Tags CreatedOn
AWS::Glue::UserDefinedFunction Arn ClassName,DatabaseName,FunctionName,FunctionType,OwnerName,OwnerType,ResourceUris Arn
AWS::Glue::Workflow Name DefaultRunProperties,Description,MaxConcurrentRuns,Name,Tags 
AWS::Grafana::Workspace Id AccountAccessType,AuthenticationProviders,ClientToken,DataSources,Description,GrafanaVersion,Name,NetworkAccessControl,NotificationDestinations,OrganizationRoleName,OrganizationalUnits,PermissionType,PluginAdminEnabled,RoleArn,SamlConfiguration,StackSetName,Tags,VpcConfiguration CreationTimestamp,Endpoint,GrafanaVersion,Id,ModificationTimestamp,SamlConfigurationStatus,SsoClientId,Status
AWS::Greengrass::ConnectorDefinition Id InitialVersion,Name,Tags Arn,Id,LatestVersionArn,Name
AWS::Greengrass::ConnectorDefinitionVersion Id ConnectorDefinitionId,Connectors Id
AWS::Greengrass::CoreDefinition Id InitialVersion,Name,Tags Arn,Id,LatestVersionArn,Name
AWS::Greengrass::CoreDefinitionVersion Id CoreDefinitionId,Cores Id
AWS::Greengrass::DeviceDefinition Id InitialVersion,Name,Tags Arn,Id,LatestVersionArn,Name
AWS::Greengrass::DeviceDefinitionVersion Id DeviceDefinitionId,Devices Id
AWS::Greengrass::FunctionDefinition Id InitialVersion,Name,Tags Arn,Id,LatestVersionArn,Name
AWS::Greengrass::FunctionDefinitionVersion Id DefaultConfig,FunctionDefinitionId,Functions Id
AWS::Greengrass::Group Id InitialVersion,Name,RoleArn,Tags Arn,Id,LatestVersionArn,Name,RoleArn,RoleAttachedAt
AWS::Greengrass::GroupVersion Id ConnectorDefinitionVersionArn,CoreDefinitionVersionArn,DeviceDefinitionVersionArn,FunctionDefinitionVersionArn,GroupId,LoggerDefinitionVersionArn,ResourceDefinitionVersionArn,SubscriptionDefinitionVersionArn Id
AWS::Greengrass::LoggerDefinition Id InitialVersion,Name,Tags Arn,Id,LatestVersionArn,Name
AWS::Greengrass::LoggerDefinitionVersion Id LoggerDefinitionId,Loggers Id
AWS::Greengrass::ResourceDefinition Id InitialVersion,Name,Tags Arn,Id,LatestVersionArn,Name
AWS::Greengrass::ResourceDefinitionVersion Id ResourceDefinitionId,Resources Id
AWS::Greengrass::SubscriptionDefinition Id InitialVersion,Name,Tags Arn,Id,LatestVersionArn,Name
AWS::Greengrass::SubscriptionDefinitionVersion Id SubscriptionDefinitionId,Subscriptions Id
AWS::GreengrassV2::ComponentVersion Arn InlineRecipe,LambdaFunction,Tags Arn,ComponentName,ComponentVersion
AWS::GreengrassV2::Deployment DeploymentId Components,DeploymentName,DeploymentPolicies,IotJobConfiguration,ParentTargetArn,Tags,TargetArn DeploymentId
AWS::GroundStation::Config Arn ConfigData,Name,Tags Arn,Id,Type
AWS::GroundStation::DataflowEndpointGroup Id ContactPostPassDurationSeconds,ContactPrePassDurationSeconds,EndpointDetails,Tags Arn,Id
AWS::GroundStation::DataflowEndpointGroupV2 Id ContactPostPassDurationSeconds,ContactPrePassDurationSeconds,Endpoints,Tags Arn,EndpointDetails,Id
AWS::GroundStation::MissionProfile Id,Arn ContactPostPassDurationSeconds,ContactPrePassDurationSeconds,DataflowEdges,MinimumViableContactDurationSeconds,Name,StreamsKmsKey,StreamsKmsRole,Tags,TelemetrySinkConfigArn,TrackingConfigArn Arn,Id,Region
AWS::GuardDuty::CustomDetectionRuleAssociation RuleId,AssociationId Mode,RuleId,Tags AccountId,Arn,AssociationId,CreatedAt,UpdatedAt
AWS::GuardDuty::Detector Id DataSources,Enable,Features,FindingPublishingFrequency,Tags Id
AWS::GuardDuty::Filter DetectorId,Name Action,Description,DetectorId,FindingCriteria,Name,Rank,Tags 
AWS::GuardDuty::IPSet Id,DetectorId Activate,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags Id
AWS::GuardDuty::MalwareProtectionPlan MalwareProtectionPlanId Actions,ProtectedResource,Role,Tags Arn,CreatedAt,MalwareProtectionPlanId,Status,StatusReasons
AWS::GuardDuty::Master DetectorId,MasterId DetectorId,InvitationId,MasterId 
AWS::GuardDuty::Member DetectorId,MemberId DetectorId,DisableEmailNotification,Email,MemberId,Message,Status 
AWS::GuardDuty::PublishingDestination DetectorId,Id DestinationProperties,DestinationType,DetectorId,Tags Id,PublishingFailureStartTimestamp,Status
AWS::GuardDuty::ThreatEntitySet Id,DetectorId Activate,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags CreatedAt,ErrorDetails,Id,Status,UpdatedAt
AWS::GuardDuty::ThreatIntelSet Id,DetectorId Activate,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags Id
AWS::GuardDuty::TrustedEntitySet Id,DetectorId Activate,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags CreatedAt,ErrorDetails,Id,Status,UpdatedAt
AWS::HealthAgent::Domain Arn Name,Tags Arn,CreatedAt,DomainId,EncryptionContext,Status
AWS::HealthImaging::Datastore DatastoreId DatastoreName,KmsKeyArn,Tags CreatedAt,DatastoreArn,DatastoreId,DatastoreStatus,UpdatedAt
AWS::HealthLake::DataTransformationProfile Arn KmsKeyId,ProfileDescription,ProfileName,Source,SourceFormat,Tags Arn,ProfileId,TargetFormat
AWS::HealthLake::FHIRDatastore DatastoreId DatastoreName,DatastoreTypeVersion,IdentityProviderConfiguration,PreloadDataConfig,SseConfiguration,Tags CreatedAt,CreatedAt.Nanos,CreatedAt.Seconds,DatastoreArn,DatastoreEndpoint,DatastoreId,DatastoreStatus
AWS::IAM::AccessKey Id Serial,Status,UserName Id,SecretAccessKey
AWS::IAM::Group GroupName GroupName,ManagedPolicyArns,Path,Policies Arn
AWS::IAM::GroupPolicy PolicyName,GroupName GroupName,PolicyDocument,PolicyName 
AWS::IAM::InstanceProfile InstanceProfileName InstanceProfileName,Path,Roles Arn
AWS::IAM::ManagedPolicy PolicyArn Description,Groups,ManagedPolicyName,Path,PolicyDocument,Roles,Users AttachmentCount,CreateDate,DefaultVersionId,IsAttachable,PermissionsBoundaryUsageCount,PolicyArn,PolicyId,UpdateDate
AWS::IAM::OIDCProvider Arn ClientIdList,Tags,ThumbprintList,Url Arn
AWS::IAM::Policy Id Groups,PolicyDocument,PolicyName,Roles,Users Id
AWS::IAM::Role RoleName AssumeRolePolicyDocument,Description,ManagedPolicyArns,MaxSessionDuration,Path,PermissionsBoundary,Policies,RoleName,Tags Arn,RoleId
AWS::IAM::RolePolicy PolicyName,RoleName PolicyDocument,PolicyName,RoleName 
AWS::IAM::SAMLProvider Arn AddPrivateKey,AssertionEncryptionMode,Name,PrivateKeyList,RemovePrivateKey,SamlMetadataDocument,Tags Arn,SamlProviderUUID
AWS::IAM::ServerCertificate ServerCertificateName CertificateBody,CertificateChain,Path,PrivateKey,ServerCertificateName,Tags Arn
AWS::IAM::ServiceLinkedRole RoleName AWSServiceName,CustomSuffix,Description RoleName
AWS::IAM::User UserName Groups,LoginProfile,ManagedPolicyArns,Path,PermissionsBoundary,Policies,Tags,UserName Arn
AWS::IAM::UserPolicy PolicyName,UserName PolicyDocument,PolicyName,UserName 
AWS::IAM::UserToGroupAddition Id GroupName,Users Id
AWS::IAM::VirtualMFADevice SerialNumber Path,Tags,Users,VirtualMfaDeviceName SerialNumber
AWS::IVS::Channel Arn Authorized,ContainerFormat,InsecureIngest,LatencyMode,MultitrackInputConfiguration,Name,Preset,RecordingConfigurationArn,Tags,Type Arn,IngestEndpoint,PlaybackUrl
AWS::IVS::EncoderConfiguration Arn Name,Tags,Video Arn
AWS::IVS::IngestConfiguration Arn IngestProtocol,InsecureIngest,Name,StageArn,Tags,UserId Arn,ParticipantId,State,StreamKey
AWS::IVS::PlaybackKeyPair Arn Name,PublicKeyMaterial,Tags Arn,Fingerprint
AWS::IVS::PlaybackRestrictionPolicy Arn AllowedCountries,AllowedOrigins,EnableStrictOriginEnforcement,Name,Tags Arn
AWS::IVS::PublicKey Arn Name,PublicKeyMaterial,Tags Arn,Fingerprint
AWS::IVS::RecordingConfiguration Arn DestinationConfiguration,Name,RecordingReconnectWindowSeconds,RenditionConfiguration,Tags,ThumbnailConfiguration Arn,State
AWS::IVS::Stage Arn AutoParticipantRecordingConfiguration,Name,Tags ActiveSessionId,Arn
AWS::IVS::StorageConfiguration Arn Name,S3,Tags Arn
AWS::IVS::StreamKey Arn ChannelArn,Tags Arn,Value
AWS::IVSChat::LoggingConfiguration Arn DestinationConfiguration,Name,Tags Arn,Id,State
AWS::IVSChat::Room Arn LoggingConfigurationIdentifiers,MaximumMessageLength,MaximumMessageRatePerSecond,MessageReviewHandler,Name,Tags Arn,Id
AWS::IdentityStore::Group GroupId,IdentityStoreId Description,DisplayName,IdentityStoreId GroupId
AWS::IdentityStore::GroupMembership MembershipId,IdentityStoreId GroupId,IdentityStoreId,MemberId MembershipId
AWS::IdentityStore::User Arn Addresses,Birthdate,DisplayName,Emails,IdentityStoreId,Locale,Name,NickName,PhoneNumbers,Photos,PreferredLanguage,ProfileUrl,Roles,Timezone,Title,UserName,UserType,Website Arn,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy,UserId,UserStatus
AWS::ImageBuilder::Component Arn ChangeDescription,Data,Description,KmsKeyId,Name,Platform,SupportedOsVersions,Tags,Uri,Version Arn,Encrypted,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch,Name,Type
AWS::ImageBuilder::ContainerRecipe Arn Components,ContainerType,Description,DockerfileTemplateData,DockerfileTemplateUri,ImageOsVersionOverride,InstanceConfiguration,KmsKeyId,Name,ParentImage,PlatformOverride,Tags,TargetRepository,Version,WorkingDirectory Arn,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch,Name
AWS::ImageBuilder::DistributionConfiguration Arn Description,Distributions,Name,Tags Arn,Name
AWS::ImageBuilder::Image Arn ContainerRecipeArn,DeletionSettings,DistributionConfigurationArn,EnhancedImageMetadataEnabled,ExecutionRole,ImagePipelineExecutionSettings,ImageRecipeArn,ImageScanningConfiguration,ImageTestsConfiguration,InfrastructureConfigurationArn,LoggingConfiguration,Tags,Workflows Arn,ImageId,ImageUri,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch,Name
AWS::ImageBuilder::ImagePipeline Arn ContainerRecipeArn,Description,DistributionConfigurationArn,EnhancedImageMetadataEnabled,ExecutionRole,ImageRecipeArn,ImageScanningConfiguration,ImageTags,ImageTestsConfiguration,InfrastructureConfigurationArn,LoggingConfiguration,Name,Schedule,Status,Tags,Workflows Arn,DeploymentId,Name
AWS::ImageBuilder::ImageRecipe Arn AdditionalInstanceConfiguration,AmiTags,AmiWatermarks,BlockDeviceMappings,Components,Description,Name,ParentImage,Tags,Version,WorkingDirectory Arn,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch,Name
AWS::ImageBuilder::InfrastructureConfiguration Arn Description,InstanceMetadataOptions,InstanceProfileName,InstanceTypes,KeyPair,Logging,Name,Placement,ResourceTags,SecurityGroupIds,SnsTopicArn,SubnetId,Tags,TerminateInstanceOnFailure Arn,Name
AWS::ImageBuilder::LifecyclePolicy Arn Description,ExecutionRole,Name,PolicyDetails,ResourceSelection,ResourceType,Status,Tags Arn
AWS::ImageBuilder::Workflow Arn ChangeDescription,Data,Description,KmsKeyId,Name,Tags,Type,Uri,Version Arn,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch
AWS::Inspector::AssessmentTarget Arn AssessmentTargetName,ResourceGroupArn Arn
AWS::Inspector::AssessmentTemplate Arn AssessmentTargetArn,AssessmentTemplateName,DurationInSeconds,RulesPackageArns,UserAttributesForFindings Arn
AWS::Inspector::ResourceGroup Arn ResourceGroupTags Arn
AWS::InspectorV2::CisScanConfiguration Arn ScanName,Schedule,SecurityLevel,Tags,Targets Arn
AWS::InspectorV2::CodeSecurityIntegration Arn CreateIntegrationDetails,Name,Tags,Type,UpdateIntegrationDetails Arn,AuthorizationUrl,CreatedAt,LastUpdatedAt,Status,StatusReason
AWS::InspectorV2::CodeSecurityScanConfiguration Arn Configuration,Level,Name,ScopeSettings,Tags Arn
AWS::InspectorV2::Connector ConnectorArn Description,Name,Provider,ProviderConfiguration,Tags ConnectorArn,CreatedAt,EnablementStatus,EnablementStatusReason,Health,LastUpdatedAt,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason
AWS::InspectorV2::Filter Arn Description,FilterAction,FilterCriteria,Name,Tags Arn
AWS::Interconnect::Connection Arn ActivationKey,AttachPoint,Bandwidth,Description,EnvironmentId,RemoteAccount,RemoteOwnerAccount,Tags Arn,BillingTier,ConnectionId,OwnerAccount,Provider,SharedId,State,Type
AWS::InternetMonitor::Monitor MonitorName HealthEventsConfig,IncludeLinkedAccounts,InternetMeasurementsLogDelivery,LinkedAccountId,MaxCityNetworksToMonitor,MonitorName,Resources,ResourcesToAdd,ResourcesToRemove,Status,Tags,TrafficPercentageToMonitor CreatedAt,ModifiedAt,MonitorArn,ProcessingStatus,ProcessingStatusInfo
AWS::Invoicing::InvoiceUnit InvoiceUnitArn Description,InvoiceReceiver,Name,ResourceTags,Rule,TaxInheritanceDisabled InvoiceUnitArn,LastModified
AWS::Invoicing::ProcurementPortalPreference ProcurementPortalPreferenceArn BuyerDomain,BuyerIdentifier,Contacts,EinvoiceDeliveryEnabled,EinvoiceDeliveryPreference,ProcurementPortalInstanceEndpoint,ProcurementPortalName,ProcurementPortalSharedSecret,PurchaseOrderRetrievalEnabled,Selector,SupplierDomain,SupplierIdentifier,Tags,TestEnvPreference AwsAccountId,CreateDate,EinvoiceDeliveryPreferenceStatus,LastUpdateDate,ProcurementPortalPreferenceArn,PurchaseOrderRetrievalEndpoint,PurchaseOrderRetrievalPreferenceStatus,Version
AWS::IoT::AccountAuditConfiguration AccountId AccountId,AuditCheckConfigurations,AuditNotificationTargetConfigurations,RoleArn 
AWS::IoT::Authorizer AuthorizerName AuthorizerFunctionArn,AuthorizerName,EnableCachingForHttp,SigningDisabled,Status,Tags,TokenKeyName,TokenSigningPublicKeys Arn
AWS::IoT::BillingGroup BillingGroupName BillingGroupName,BillingGroupProperties,Tags Arn,Id
AWS::IoT::CACertificate Id AutoRegistrationStatus,CACertificatePem,CertificateMode,RegistrationConfig,RemoveAutoRegistration,Status,Tags,VerificationCertificatePem Arn,Id
AWS::IoT::Certificate Id CACertificatePem,CertificateMode,CertificatePem,CertificateSigningRequest,Status Arn,Id
AWS::IoT::CertificateProvider CertificateProviderName AccountDefaultForOperations,CertificateProviderName,LambdaFunctionArn,Tags Arn
AWS::IoT::Command CommandId CommandId,CreatedAt,Deprecated,Description,DisplayName,LastUpdatedAt,MandatoryParameters,Namespace,Payload,PayloadTemplate,PendingDeletion,Preprocessor,RoleArn,Tags CommandArn
AWS::IoT::CustomMetric MetricName DisplayName,MetricName,MetricType,Tags MetricArn
AWS::IoT::Dimension Name Name,StringValues,Tags,Type Arn
AWS::IoT::DomainConfiguration DomainConfigurationName ApplicationProtocol,AuthenticationType,AuthorizerConfig,ClientCertificateConfig,DomainConfigurationName,DomainConfigurationStatus,DomainName,ServerCertificateArns,ServerCertificateConfig,ServiceType,Tags,TlsConfig,ValidationCertificateArn Arn,DomainType,ServerCertificates
AWS::IoT::EncryptionConfiguration AccountId EncryptionType,KmsAccessRoleArn,KmsKeyArn AccountId,ConfigurationDetails,LastModifiedDate
AWS::IoT::FleetMetric MetricName AggregationField,AggregationType,Description,IndexName,MetricName,Period,QueryString,QueryVersion,Tags,Unit CreationDate,LastModifiedDate,MetricArn,Version
AWS::IoT::Job Arn AbortConfig,Description,DestinationPackageVersions,Document,DocumentParameters,DocumentSource,JobExecutionsRetryConfig,JobExecutionsRolloutConfig,JobId,JobTemplateArn,PresignedUrlConfig,SchedulingConfig,Tags,TargetSelection,Targets,TimeoutConfig Arn,CreatedAt
AWS::IoT::JobTemplate JobTemplateId AbortConfig,Description,DestinationPackageVersions,Document,DocumentSource,JobArn,JobExecutionsRetryConfig,JobExecutionsRolloutConfig,JobTemplateId,MaintenanceWindows,PresignedUrlConfig,Tags,TimeoutConfig Arn
AWS::IoT::Logging AccountId AccountId,DefaultLogLevel,EventConfigurations,RoleArn 
AWS::IoT::MitigationAction ActionName ActionName,ActionParams,RoleArn,Tags MitigationActionArn,MitigationActionId
AWS::IoT::Policy PolicyName PolicyDocument,PolicyName,Tags Arn,Id
AWS::IoT::PolicyPrincipalAttachment Id PolicyName,Principal Id
AWS::IoT::ProvisioningTemplate TemplateName Description,Enabled,PreProvisioningHook,ProvisioningRoleArn,Tags,TemplateBody,TemplateName,TemplateType TemplateArn
AWS::IoT::ResourceSpecificLogging TargetId LogLevel,TargetName,TargetType TargetId
AWS::IoT::RoleAlias RoleAlias CredentialDurationSeconds,RoleAlias,RoleArn,Tags RoleAliasArn
AWS::IoT::ScheduledAudit ScheduledAuditName DayOfMonth,DayOfWeek,Frequency,ScheduledAuditName,Tags,TargetCheckNames ScheduledAuditArn
AWS::IoT::SecurityProfile SecurityProfileName AdditionalMetricsToRetainV2,AlertTargets,Behaviors,MetricsExportConfig,SecurityProfileDescription,SecurityProfileName,Tags,TargetArns SecurityProfileArn
AWS::IoT::SoftwarePackage PackageName Description,PackageName,Tags PackageArn
AWS::IoT::SoftwarePackageVersion PackageName,VersionName Artifact,Attributes,Description,PackageName,Recipe,Sbom,Tags,VersionName ErrorReason,PackageVersionArn,SbomValidationStatus,Status
AWS::IoT::Stream Arn Description,Files,RoleArn,StreamId,Tags Arn,CreatedAt,LastUpdatedAt,StreamVersion
AWS::IoT::Thing ThingName AttributePayload,ThingName Arn,Id
AWS::IoT::ThingGroup ThingGroupName ParentGroupName,QueryString,Tags,ThingGroupName,ThingGroupProperties Arn,Id
AWS::IoT::ThingPrincipalAttachment ThingName,Principal Principal,ThingName,ThingPrincipalType 
AWS::IoT::ThingType ThingTypeName DeprecateThingType,Tags,ThingTypeName,ThingTypeProperties Arn,Id
AWS::IoT::TopicRule RuleName RuleName,Tags,TopicRulePayload Arn
AWS::IoT::TopicRuleDestination Arn HttpUrlProperties,InfluxDBProperties,Status,VpcProperties Arn,StatusReason
AWS::IoTAnalytics::Channel ChannelName ChannelName,ChannelStorage,RetentionPeriod,Tags Id
AWS::IoTAnalytics::Dataset DatasetName Actions,ContentDeliveryRules,DatasetName,LateDataRules,RetentionPeriod,Tags,Triggers,VersioningConfiguration Id
AWS::IoTAnalytics::Datastore DatastoreName DatastoreName,DatastorePartitions,DatastoreStorage,FileFormatConfiguration,RetentionPeriod,Tags Id
AWS::IoTAnalytics::Pipeline PipelineName PipelineActivities,PipelineName,Tags Id
AWS::IoTCoreDeviceAdvisor::SuiteDefinition SuiteDefinitionId SuiteDefinitionConfiguration,Tags SuiteDefinitionArn,SuiteDefinitionId,SuiteDefinitionVersion
AWS::IoTEvents::AlarmModel AlarmModelName AlarmCapabilities,AlarmEventActions,AlarmModelDescription,AlarmModelName,AlarmRule,Key,RoleArn,Severity,Tags 
AWS::IoTEvents::DetectorModel DetectorModelName DetectorModelDefinition,DetectorModelDescription,DetectorModelName,EvaluationMethod,Key,RoleArn,Tags 
AWS::IoTEvents::Input InputName InputDefinition,InputDescription,InputName,Tags 
AWS::IoTFleetHub::Application  ApplicationDescription,ApplicationName,RoleArn,Tags ApplicationArn,ApplicationCreationDate,ApplicationId,ApplicationLastUpdateDate,ApplicationState,ApplicationUrl,ErrorMessage,SsoClientId
AWS::IoTFleetWise::Campaign Name Action,CollectionScheme,Compression,DataDestinationConfigs,DataExtraDimensions,DataPartitions,Description,DiagnosticsMode,ExpiryTime,Name,PostTriggerCollectionDuration,Priority,SignalCatalogArn,SignalsToCollect,SignalsToFetch,SpoolingMode,StartTime,Tags,TargetArn Arn,CreationTime,LastModificationTime,Status
AWS::IoTFleetWise::DecoderManifest Name DefaultForUnmappedSignals,Description,ModelManifestArn,Name,NetworkInterfaces,SignalDecoders,Status,Tags Arn,CreationTime,LastModificationTime
AWS::IoTFleetWise::Fleet Id Description,Id,SignalCatalogArn,Tags Arn,CreationTime,LastModificationTime
AWS::IoTFleetWise::ModelManifest Name Description,Name,Nodes,SignalCatalogArn,Status,Tags Arn,CreationTime,LastModificationTime
AWS::IoTFleetWise::SignalCatalog Name Description,Name,NodeCounts,Nodes,Tags Arn,CreationTime,LastModificationTime,NodeCounts.TotalActuators,NodeCounts.TotalAttributes,NodeCounts.TotalBranches,NodeCounts.TotalNodes,NodeCounts.TotalSensors
AWS::IoTFleetWise::StateTemplate Name DataExtraDimensions,Description,MetadataExtraDimensions,Name,SignalCatalogArn,StateTemplateProperties,Tags Arn,CreationTime,Id,LastModificationTime
AWS::IoTFleetWise::Vehicle Name AssociationBehavior,Attributes,DecoderManifestArn,ModelManifestArn,Name,StateTemplates,Tags Arn,CreationTime,LastModificationTime
AWS::IoTSecureTunneling::Tunnel TunnelArn Description,DestinationConfig,Tags,TimeoutConfig Status,TunnelArn,TunnelId
AWS::IoTSiteWise::AccessPolicy AccessPolicyId AccessPolicyIdentity,AccessPolicyPermission,AccessPolicyResource AccessPolicyArn,AccessPolicyId
AWS::IoTSiteWise::Application Arn Description,IdcInstanceArn,Name,Tags,WorkspaceName ApplicationId,Arn,CreatedAt,DnsSubdomain,IdcApplicationArn,Status,UpdatedAt
AWS::IoTSiteWise::Asset AssetId AssetDescription,AssetExternalId,AssetHierarchies,AssetModelId,AssetName,AssetProperties,Tags AssetArn,AssetId
AWS::IoTSiteWise::AssetModel AssetModelId AssetModelCompositeModels,AssetModelDescription,AssetModelExternalId,AssetModelHierarchies,AssetModelName,AssetModelProperties,AssetModelType,EnforcedAssetModelInterfaceRelationships,Tags AssetModelArn,AssetModelId
AWS::IoTSiteWise::ComputationModel ComputationModelId ComputationModelConfiguration,ComputationModelDataBinding,ComputationModelDescription,ComputationModelName,Tags ComputationModelArn,ComputationModelId
AWS::IoTSiteWise::Dashboard DashboardId DashboardDefinition,DashboardDescription,DashboardName,ProjectId,Tags DashboardArn,DashboardId
AWS::IoTSiteWise::Dataset DatasetId DatasetConfig,DatasetDescription,DatasetName,DatasetSource,DatasetType,Tags,WorkspaceName DatasetArn,DatasetId
AWS::IoTSiteWise::Gateway GatewayId GatewayCapabilitySummaries,GatewayName,GatewayPlatform,GatewayVersion,Tags GatewayId
AWS::IoTSiteWise::Pipeline PipelineArn Computations,Description,EnvironmentVariables,PipelineName,Tags,WorkspaceName PipelineArn,Status
AWS::IoTSiteWise::Portal PortalId Alarms,NotificationSenderEmail,PortalAuthMode,PortalContactEmail,PortalDescription,PortalName,PortalType,PortalTypeConfiguration,RoleArn,Tags PortalArn,PortalClientId,PortalId,PortalStartUrl
AWS::IoTSiteWise::Project ProjectId AssetIds,PortalId,ProjectDescription,ProjectName,Tags ProjectArn,ProjectId
AWS::IoTSiteWise::Task TaskArn Description,Tags,TaskConfiguration,TaskName,WorkspaceName Status,TaskArn
AWS::IoTSiteWise::Workspace WorkspaceArn EncryptionConfiguration,KmsKeyId,Tags,WorkspaceDescription,WorkspaceName CreatedAt,Status,UpdatedAt,WorkspaceArn
AWS::IoTThingsGraph::FlowTemplate Id CompatibleNamespaceVersion,Definition Id
AWS::IoTTwinMaker::ComponentType WorkspaceId,ComponentTypeId ComponentTypeId,CompositeComponentTypes,Description,ExtendsFrom,Functions,IsSingleton,PropertyDefinitions,PropertyGroups,Tags,WorkspaceId Arn,CreationDateTime,IsAbstract,IsSchemaInitialized,Status,Status.Error,Status.Error.Code,Status.Error.Message,Status.State,UpdateDateTime
AWS::IoTTwinMaker::Entity WorkspaceId,EntityId Components,CompositeComponents,Description,EntityId,EntityName,ParentEntityId,Tags,WorkspaceId Arn,CreationDateTime,HasChildEntities,Status,Status.Error,Status.Error.Code,Status.Error.Message,Status.State,UpdateDateTime
AWS::IoTTwinMaker::Scene WorkspaceId,SceneId Capabilities,ContentLocation,Description,SceneId,SceneMetadata,Tags,WorkspaceId Arn,CreationDateTime,GeneratedSceneMetadata,UpdateDateTime
AWS::IoTTwinMaker::SyncJob WorkspaceId,SyncSource SyncRole,SyncSource,Tags,WorkspaceId Arn,CreationDateTime,State,UpdateDateTime
AWS::IoTTwinMaker::Workspace WorkspaceId Description,Role,S3Location,Tags,WorkspaceId Arn,CreationDateTime,UpdateDateTime
AWS::IoTWireless::Destination Name Description,Expression,ExpressionType,Name,RoleArn,Tags Arn
AWS::IoTWireless::DeviceProfile Id LoRaWAN,Name,Tags Arn,Id
AWS::IoTWireless::FuotaTask Id AssociateMulticastGroup,AssociateWirelessDevice,Description,DisassociateMulticastGroup,DisassociateWirelessDevice,FirmwareUpdateImage,FirmwareUpdateRole,LoRaWAN,Name,Tags Arn,FuotaTaskStatus,Id,LoRaWAN.StartTime
AWS::IoTWireless::MulticastGroup Id AssociateWirelessDevice,Description,DisassociateWirelessDevice,LoRaWAN,Name,Tags Arn,Id,LoRaWAN.NumberOfDevicesInGroup,LoRaWAN.NumberOfDevicesRequested,Status
AWS::IoTWireless::NetworkAnalyzerConfiguration Name Description,Name,Tags,TraceContent,WirelessDevices,WirelessGateways Arn
AWS::IoTWireless::PartnerAccount PartnerAccountId AccountLinked,PartnerAccountId,PartnerType,Sidewalk,SidewalkResponse,SidewalkUpdate,Tags Arn,Fingerprint
AWS::IoTWireless::ServiceProfile Id LoRaWAN,Name,Tags Arn,Id,LoRaWAN.ChannelMask,LoRaWAN.DevStatusReqFreq,LoRaWAN.DlBucketSize,LoRaWAN.DlRate,LoRaWAN.DlRatePolicy,LoRaWAN.DrMax,LoRaWAN.DrMin,LoRaWAN.HrAllowed,LoRaWAN.MinGwDiversity,LoRaWAN.NwkGeoLoc,LoRaWAN.ReportDevStatusBattery,LoRaWAN.ReportDevStatusMargin,LoRaWAN.TargetPer,LoRaWAN.UlBucketSize,LoRaWAN.UlRate,LoRaWAN.UlRatePolicy,LoRaWANResponse
AWS::IoTWireless::TaskDefinition Id AutoCreateTasks,LoRaWANUpdateGatewayTaskEntry,Name,Tags,TaskDefinitionType,Update Arn,Id
AWS::IoTWireless::WirelessDevice Id Description,DestinationName,LastUplinkReceivedAt,LoRaWAN,Name,Positioning,Tags,ThingArn,Type Arn,Id,ThingName
AWS::IoTWireless::WirelessDeviceImportTask Id DestinationName,Sidewalk,Tags Arn,CreationDate,FailedImportedDevicesCount,Id,InitializedImportedDevicesCount,OnboardedImportedDevicesCount,PendingImportedDevicesCount,Sidewalk.DeviceCreationFileList,Status,StatusReason
AWS::IoTWireless::WirelessGateway Id Description,LastUplinkReceivedAt,LoRaWAN,Name,Tags,ThingArn,ThingName Arn,Id
AWS::KMS::Alias AliasName AliasName,TargetKeyId 
AWS::KMS::Key KeyId BypassPolicyLockoutSafetyCheck,Description,EnableKeyRotation,Enabled,KeyPolicy,KeySpec,KeyUsage,MultiRegion,Origin,PendingWindowInDays,RotationPeriodInDays,Tags Arn,KeyId
AWS::KMS::ReplicaKey KeyId Description,Enabled,KeyPolicy,PendingWindowInDays,PrimaryKeyArn,Tags Arn,KeyId
AWS::KafkaConnect::Connector ConnectorArn Capacity,ConnectorConfiguration,ConnectorDescription,ConnectorName,KafkaCluster,KafkaClusterClientAuthentication,KafkaClusterEncryptionInTransit,KafkaConnectVersion,LogDelivery,NetworkType,Plugins,ServiceExecutionRoleArn,Tags,WorkerConfiguration ConnectorArn
AWS::KafkaConnect::CustomPlugin CustomPluginArn ContentType,Description,Location,Name,Tags CustomPluginArn,FileDescription,Revision
AWS::KafkaConnect::WorkerConfiguration WorkerConfigurationArn Description,Name,PropertiesFileContent,Tags Revision,WorkerConfigurationArn
AWS::Kendra::DataSource Id,IndexId CustomDocumentEnrichmentConfiguration,DataSourceConfiguration,Description,IndexId,LanguageCode,Name,RoleArn,Schedule,Tags,Type Arn,Id
AWS::Kendra::Faq Id,IndexId Description,FileFormat,IndexId,LanguageCode,Name,RoleArn,S3Path,Tags Arn,Id
AWS::Kendra::FeaturedResultsSet Arn Description,FeaturedDocuments,FeaturedResultsSetName,IndexId,QueryTexts,Status,Tags Arn,FeaturedResultsSetId
AWS::Kendra::Index Id CapacityUnits,Description,DocumentMetadataConfigurations,Edition,Name,RoleArn,ServerSideEncryptionConfiguration,Tags,UserContextPolicy,UserTokenConfigurations Arn,Id
AWS::Kendra::QuerySuggestionsBlockList Arn Description,IndexId,Name,RoleArn,SourceS3Path,Tags Arn,Id
AWS::Kendra::Thesaurus Arn Description,IndexId,Name,RoleArn,SourceS3Path,Tags Arn,Id
AWS::KendraRanking::ExecutionPlan Id CapacityUnits,Description,Name,Tags Arn,Id
AWS::Kinesis::Channel ChannelARN ChannelName,EncryptionConfiguration,LoggingConfiguration,S3DestinationConfiguration,S3TablesDestinationConfiguration,ServiceExecutionRoleARN,StreamConfigurationList,Tags ChannelARN,ChannelCreationTimestamp,ChannelId,ChannelStatus
AWS::Kinesis::ResourcePolicy ResourceArn ResourceArn,ResourcePolicy 
AWS::Kinesis::Stream Name DesiredShardLevelMetrics,MaxRecordSizeInKiB,Name,RetentionPeriodHours,ShardCount,StreamEncryption,StreamModeDetails,Tags,WarmThroughputMiBps Arn,WarmThroughputObject
AWS::Kinesis::StreamConsumer ConsumerARN ConsumerName,StreamARN,Tags ConsumerARN,ConsumerCreationTimestamp,ConsumerName,ConsumerStatus,StreamARN
AWS::KinesisAnalytics::Application Id ApplicationCode,ApplicationDescription,ApplicationName,Inputs Id
AWS::KinesisAnalytics::ApplicationOutput Id ApplicationName,Output Id
AWS::KinesisAnalytics::ApplicationReferenceDataSource Id ApplicationName,ReferenceDataSource Id
AWS::KinesisAnalyticsV2::Application ApplicationName ApplicationConfiguration,ApplicationDescription,ApplicationMaintenanceConfiguration,ApplicationMode,ApplicationName,RunConfiguration,RuntimeEnvironment,ServiceExecutionRole,Tags 
AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption Id ApplicationName,CloudWatchLoggingOption Id
AWS::KinesisAnalyticsV2::ApplicationOutput Id ApplicationName,Output Id
AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource Id ApplicationName,ReferenceDataSource Id
AWS::KinesisFirehose::DeliveryStream DeliveryStreamName AmazonOpenSearchServerlessDestinationConfiguration,AmazonopensearchserviceDestinationConfiguration,DatabaseSourceConfiguration,DeliveryStreamEncryptionConfigurationInput,DeliveryStreamName,DeliveryStreamType,DirectPutSourceConfiguration,ElasticsearchDestinationConfiguration,ExtendedS3DestinationConfiguration,HttpEndpointDestinationConfiguration,IcebergDestinationConfiguration,KinesisStreamSourceConfiguration,MSKSourceConfiguration,RedshiftDestinationConfiguration,S3DestinationConfiguration,SnowflakeDestinationConfiguration,SplunkDestinationConfiguration,Tags Arn
AWS::KinesisVideo::SignalingChannel Name MessageTtlSeconds,Name,Tags,Type Arn
AWS::KinesisVideo::Stream Name DataRetentionInHours,DeviceName,KmsKeyId,MediaType,Name,StreamStorageConfiguration,Tags Arn
AWS::LakeFormation::DataCellsFilter TableCatalogId,DatabaseName,TableName,Name ColumnNames,ColumnWildcard,DatabaseName,Name,RowFilter,TableCatalogId,TableName 
AWS::LakeFormation::DataLakeSettings Id Admins,AllowExternalDataFiltering,AllowFullTableExternalDataAccess,AuthorizedSessionTagValueList,CreateDatabaseDefaultPermissions,CreateTableDefaultPermissions,ExternalDataFilteringAllowList,MutationType,Parameters,ReadOnlyAdmins,TrustedResourceOwners Id
AWS::LakeFormation::Permissions Id DataLakePrincipal,Permissions,PermissionsWithGrantOption,Resource Id
AWS::LakeFormation::PrincipalPermissions PrincipalIdentifier,ResourceIdentifier Catalog,Permissions,PermissionsWithGrantOption,Principal,Resource PrincipalIdentifier,ResourceIdentifier
AWS::LakeFormation::Resource Id HybridAccessEnabled,ResourceArn,RoleArn,UseServiceLinkedRole,WithFederation Id
AWS::LakeFormation::Tag TagKey CatalogId,TagKey,TagValues 
AWS::LakeFormation::TagAssociation ResourceIdentifier,TagsIdentifier LFTags,Resource ResourceIdentifier,TagsIdentifier
AWS::Lambda::Alias AliasArn Description,FunctionName,FunctionVersion,Name,ProvisionedConcurrencyConfig,RoutingConfig AliasArn
AWS::Lambda::CapacityProvider CapacityProviderName CapacityProviderName,CapacityProviderScalingConfig,InstanceRequirements,KmsKeyArn,PermissionsConfig,PropagateTags,Tags,TelemetryConfig,VpcConfig Arn,State
AWS::Lambda::CodeSigningConfig CodeSigningConfigArn AllowedPublishers,CodeSigningPolicies,Description,Tags CodeSigningConfigArn,CodeSigningConfigId
AWS::Lambda::EventInvokeConfig FunctionName,Qualifier DestinationConfig,FunctionName,MaximumEventAgeInSeconds,MaximumRetryAttempts,Qualifier 
AWS::Lambda::EventSourceMapping Id AmazonManagedKafkaEventSourceConfig,BatchSize,BisectBatchOnFunctionError,DestinationConfig,DocumentDBEventSourceConfig,Enabled,EventSourceArn,FilterCriteria,FunctionName,FunctionResponseTypes,KmsKeyArn,LoggingConfig,MaximumBatchingWindowInSeconds,MaximumRecordAgeInSeconds,MaximumRetryAttempts,MetricsConfig,ParallelizationFactor,ProvisionedPollerConfig,Queues,ScalingConfig,SelfManagedEventSource,SelfManagedKafkaEventSourceConfig,SourceAccessConfigurations,StartingPosition,StartingPositionTimestamp,Tags,Topics,TumblingWindowInSeconds EventSourceMappingArn,Id
AWS::Lambda::Function FunctionName Architectures,CapacityProviderConfig,Code,CodeSigningConfigArn,DeadLetterConfig,Description,DurableConfig,Environment,EphemeralStorage,FileSystemConfigs,FunctionName,FunctionScalingConfig,Handler,ImageConfig,KmsKeyArn,Layers,LoggingConfig,MemorySize,PackageType,PublishToLatestPublished,RecursiveLoop,ReservedConcurrentExecutions,Role,Runtime,RuntimeManagementConfig,SnapStart,Tags,TenancyConfig,Timeout,TracingConfig,VpcConfig Arn,SnapStartResponse,SnapStartResponse.ApplyOn,SnapStartResponse.OptimizationStatus
AWS::Lambda::LayerVersion LayerVersionArn CompatibleArchitectures,CompatibleRuntimes,Content,Description,LayerName,LicenseInfo LayerVersionArn
AWS::Lambda::LayerVersionPermission Id Action,LayerVersionArn,OrganizationId,Principal Id
AWS::Lambda::MicrovmImage ImageArn AdditionalOsCapabilities,BaseImageArn,BaseImageVersion,BuildRoleArn,CodeArtifact,CpuConfigurations,Description,EgressNetworkConnectors,EnvironmentVariables,Hooks,Logging,Name,Resources,Tags CreatedAt,ImageArn,LatestActiveImageVersion,LatestFailedImageVersion,State,UpdatedAt
AWS::Lambda::NetworkConnector Arn Configuration,Name,OperatorRole,Tags Arn,State
AWS::Lambda::Permission FunctionName,Id Action,EventSourceToken,FunctionName,FunctionUrlAuthType,InvokedViaFunctionUrl,Principal,PrincipalOrgID,SourceAccount,SourceArn Id
AWS::Lambda::ResourcePolicy ResourceArn PolicyDocument,ResourceArn 
AWS::Lambda::Url FunctionArn AuthType,Cors,InvokeMode,Qualifier,TargetFunctionArn FunctionArn,FunctionUrl
AWS::Lambda::Version FunctionArn CodeSha256,Description,FunctionName,FunctionScalingConfig,ProvisionedConcurrencyConfig,RuntimePolicy FunctionArn,Version
AWS::LaunchWizard::Deployment Arn DeploymentPatternName,Name,Specifications,Tags,WorkloadName Arn,CreatedAt,DeletedAt,DeploymentId,ResourceGroup,Status
AWS::Lex::Bot Id AutoBuildBotLocales,BotFileS3Location,BotLocales,BotMembers,BotTags,BotType,DataPrivacy,Description,ErrorLogSettings,IdleSessionTTLInSeconds,Name,Replication,RoleArn,TestBotAliasSettings,TestBotAliasTags Arn,Id
AWS::Lex::BotAlias BotAliasId,BotId BotAliasLocaleSettings,BotAliasName,BotAliasTags,BotId,BotVersion,ConversationLogSettings,Description,SentimentAnalysisSettings Arn,BotAliasId,BotAliasStatus
AWS::Lex::BotVersion BotId,BotVersion BotId,BotVersionLocaleSpecification,Description BotVersion
AWS::Lex::ResourcePolicy Id Policy,ResourceArn Id,RevisionId
AWS::LicenseManager::Grant GrantArn AllowedOperations,GrantName,HomeRegion,LicenseArn,Principals,Status,Tags GrantArn,Version
AWS::LicenseManager::License LicenseArn Beneficiary,ConsumptionConfiguration,Entitlements,HomeRegion,Issuer,LicenseMetadata,LicenseName,ProductName,ProductSKU,Status,Tags,Validity LicenseArn,Version
AWS::LicenseManager::LicenseAssetGroup LicenseAssetGroupArn AssociatedLicenseAssetRulesetARNs,Description,LicenseAssetGroupConfigurations,Name,Properties,Tags LicenseAssetGroupArn
AWS::LicenseManager::LicenseAssetRuleSet LicenseAssetRulesetArn Description,Name,Rules,Tags LicenseAssetRulesetArn
AWS::Lightsail::Alarm AlarmName AlarmName,ComparisonOperator,ContactProtocols,DatapointsToAlarm,EvaluationPeriods,MetricName,MonitoredResourceName,NotificationEnabled,NotificationTriggers,Threshold,TreatMissingData AlarmArn,State
AWS::Lightsail::Bucket BucketName AccessRules,BucketName,BundleId,ObjectVersioning,ReadOnlyAccessAccounts,ResourcesReceivingAccess,Tags AbleToUpdateBundle,BucketArn,Url
AWS::Lightsail::Certificate CertificateName CertificateName,DomainName,SubjectAlternativeNames,Tags CertificateArn,Status
AWS::Lightsail::ContactMethod Arn ContactEndpoint,Protocol Arn,CreatedAt,Name,ResourceType,Status,SupportCode
AWS::Lightsail::Container ServiceName ContainerServiceDeployment,IsDisabled,Power,PrivateRegistryAccess,PublicDomainNames,Scale,ServiceName,Tags ContainerArn,PrincipalArn,PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn,Url
AWS::Lightsail::Database RelationalDatabaseName AvailabilityZone,BackupRetention,CaCertificateIdentifier,MasterDatabaseName,MasterUserPassword,MasterUsername,PreferredBackupWindow,PreferredMaintenanceWindow,PubliclyAccessible,RelationalDatabaseBlueprintId,RelationalDatabaseBundleId,RelationalDatabaseName,RelationalDatabaseParameters,RotateMasterUserPassword,Tags DatabaseArn
AWS::Lightsail::DatabaseSnapshot RelationalDatabaseSnapshotName RelationalDatabaseName,RelationalDatabaseSnapshotName,Tags Arn,CreatedAt,Engine,EngineVersion,FromRelationalDatabaseArn,FromRelationalDatabaseBlueprintId,FromRelationalDatabaseBundleId,FromRelationalDatabaseName,Location,Name,ResourceType,SizeInGb,State,SupportCode
AWS::Lightsail::Disk DiskName AddOns,AvailabilityZone,DiskName,Location,SizeInGb,Tags AttachedTo,AttachmentState,DiskArn,Iops,IsAttached,Location.AvailabilityZone,Location.RegionName,Path,ResourceType,State,SupportCode
AWS::Lightsail::DiskSnapshot DiskSnapshotName DiskName,DiskSnapshotName,Tags CreatedAt,DiskSnapshotArn,FromDiskName,IsFromAutoSnapshot,Location,Progress,ResourceType,SizeInGb,State,SupportCode
AWS::Lightsail::Distribution DistributionName BundleId,CacheBehaviorSettings,CacheBehaviors,CertificateName,DefaultCacheBehavior,DistributionName,IpAddressType,IsEnabled,Origin,Tags AbleToUpdateBundle,DistributionArn,Status
AWS::Lightsail::Domain DomainName DomainEntries,DomainName,Tags Arn,CreatedAt,Location,ResourceType,SupportCode
AWS::Lightsail::Instance InstanceName AddOns,AvailabilityZone,BlueprintId,BundleId,Hardware,InstanceName,KeyPairName,Location,Networking,State,Tags,UserData Hardware.CpuCount,Hardware.RamSizeInGb,InstanceArn,Ipv6Addresses,IsStaticIp,Location.AvailabilityZone,Location.RegionName,Networking.MonthlyTransfer.GbPerMonthAllocated,PrivateIpAddress,PublicIpAddress,ResourceType,SshKeyName,State.Code,State.Name,SupportCode,UserName
AWS::Lightsail::InstanceSnapshot InstanceSnapshotName InstanceName,InstanceSnapshotName,Tags Arn,FromInstanceArn,FromInstanceName,IsFromAutoSnapshot,Location,ResourceType,SizeInGb,State,SupportCode
AWS::Lightsail::KeyPair KeyPairName KeyPairName,Tags CreatedAt,Fingerprint,KeyPairArn,Location,ResourceType,SupportCode
AWS::Lightsail::LoadBalancer LoadBalancerName AttachedInstances,HealthCheckPath,InstancePort,IpAddressType,LoadBalancerName,SessionStickinessEnabled,SessionStickinessLBCookieDurationSeconds,Tags,TlsPolicyName LoadBalancerArn
AWS::Lightsail::LoadBalancerTlsCertificate CertificateName,LoadBalancerName CertificateAlternativeNames,CertificateDomainName,CertificateName,HttpsRedirectionEnabled,IsAttached,LoadBalancerName LoadBalancerTlsCertificateArn,Status
AWS::Lightsail::StaticIp StaticIpName AttachedTo,StaticIpName IpAddress,IsAttached,StaticIpArn
AWS::Location::APIKey KeyName Description,ExpireTime,ForceDelete,ForceUpdate,KeyName,NoExpiry,Restrictions,Tags Arn,CreateTime,KeyArn,UpdateTime
AWS::Location::GeofenceCollection CollectionName CollectionName,Description,KmsKeyId,PricingPlan,PricingPlanDataSource,Tags Arn,CollectionArn,CreateTime,UpdateTime
AWS::Location::Map MapName Configuration,Description,MapName,PricingPlan,Tags Arn,CreateTime,DataSource,MapArn,UpdateTime
AWS::Location::PlaceIndex IndexName DataSource,DataSourceConfiguration,Description,IndexName,PricingPlan,Tags Arn,CreateTime,IndexArn,UpdateTime
AWS::Location::RouteCalculator CalculatorName CalculatorName,DataSource,Description,PricingPlan,Tags Arn,CalculatorArn,CreateTime,UpdateTime
AWS::Location::Tracker TrackerName Description,EventBridgeEnabled,KmsKeyEnableGeospatialQueries,KmsKeyId,PositionFiltering,PricingPlan,PricingPlanDataSource,Tags,TrackerName Arn,CreateTime,TrackerArn,UpdateTime
AWS::Location::TrackerConsumer TrackerName,ConsumerArn ConsumerArn,TrackerName 
AWS::Logs::AccountPolicy AccountId,PolicyType,PolicyName PolicyDocument,PolicyName,PolicyType,Scope,SelectionCriteria AccountId
AWS::Logs::Delivery DeliveryId DeliveryDestinationArn,DeliverySourceName,FieldDelimiter,RecordFields,S3EnableHiveCompatiblePath,S3SuffixPath,Tags Arn,DeliveryDestinationType,DeliveryId
AWS::Logs::DeliveryDestination Name DeliveryDestinationPolicy,DeliveryDestinationType,DestinationResourceArn,Name,OutputFormat,Tags Arn
AWS::Logs::DeliverySource Name DeliverySourceConfiguration,LogType,Name,ResourceArn,Tags Arn,ResourceArns,Service,Status,StatusReason
AWS::Logs::Destination DestinationName DestinationName,DestinationPolicy,RoleArn,Tags,TargetArn Arn
AWS::Logs::Integration IntegrationName IntegrationName,IntegrationType,ResourceConfig IntegrationStatus
AWS::Logs::LogAnomalyDetector AnomalyDetectorArn AccountId,AnomalyVisibilityTime,DetectorName,EvaluationFrequency,FilterPattern,KmsKeyId,LogGroupArnList AnomalyDetectorArn,AnomalyDetectorStatus,CreationTimeStamp,LastModifiedTimeStamp
AWS::Logs::LogGroup LogGroupName BearerTokenAuthenticationEnabled,DataProtectionPolicy,DeletionProtectionEnabled,FieldIndexPolicies,KmsKeyId,LogGroupClass,LogGroupName,ResourcePolicyDocument,RetentionInDays,Tags Arn
AWS::Logs::LogStream LogStreamName LogGroupName,LogStreamName 
AWS::Logs::MetricFilter LogGroupName,FilterName ApplyOnTransformedLogs,EmitSystemFieldDimensions,FieldSelectionCriteria,FilterName,FilterPattern,LogGroupName,MetricTransformations 
AWS::Logs::QueryDefinition QueryDefinitionId LogGroupNames,Name,Parameters,QueryLanguage,QueryString QueryDefinitionId
AWS::Logs::ResourcePolicy PolicyName PolicyDocument,PolicyName 
AWS::Logs::ScheduledQuery ScheduledQueryArn Description,DestinationConfiguration,ExecutionRoleArn,LogGroupIdentifiers,Name,QueryLanguage,QueryString,ScheduleEndTime,ScheduleExpression,ScheduleStartTime,StartTimeOffset,State,Tags,Timezone CreationTime,LastExecutionStatus,LastTriggeredTime,LastUpdatedTime,ScheduledQueryArn
AWS::Logs::StorageTierPolicy AccountId StorageTier AccountId,LastUpdatedTime
AWS::Logs::SubscriptionFilter FilterName ApplyOnTransformedLogs,DestinationArn,Distribution,EmitSystemFields,FieldSelectionCriteria,FilterName,FilterPattern,LogGroupName,RoleArn 
AWS::Logs::Transformer LogGroupIdentifier LogGroupIdentifier,TransformerConfig 
AWS::LookoutEquipment::InferenceScheduler InferenceSchedulerName DataDelayOffsetInMinutes,DataInputConfiguration,DataOutputConfiguration,DataUploadFrequency,InferenceSchedulerName,ModelName,RoleArn,ServerSideKmsKeyId,Tags InferenceSchedulerArn
AWS::LookoutMetrics::Alert  Action,AlertDescription,AlertName,AlertSensitivityThreshold,AnomalyDetectorArn Arn
AWS::LookoutMetrics::AnomalyDetector  AnomalyDetectorConfig,AnomalyDetectorDescription,AnomalyDetectorName,KmsKeyArn,MetricSetList Arn
AWS::LookoutVision::Project ProjectName ProjectName Arn
AWS::M2::Application ApplicationArn Definition,Description,EngineType,KmsKeyId,Name,RoleArn,Tags ApplicationArn,ApplicationId
AWS::M2::Deployment ApplicationId ApplicationId,ApplicationVersion,EnvironmentId DeploymentId,Status
AWS::M2::Environment EnvironmentArn Description,EngineType,EngineVersion,HighAvailabilityConfig,InstanceType,KmsKeyId,Name,NetworkType,PreferredMaintenanceWindow,PubliclyAccessible,SecurityGroupIds,StorageConfigurations,SubnetIds,Tags EnvironmentArn,EnvironmentId
AWS::MGN::Connector Arn Name,SsmCommandConfig,SsmInstanceID,Tags Arn,ConnectorID
AWS::MGN::LaunchConfigurationTemplate Arn AssociatePublicIpAddress,BootMode,CopyPrivateIp,CopyTags,EnableMapAutoTagging,EnableParametersEncryption,LargeVolumeConf,LaunchDisposition,Licensing,MapAutoTaggingMpeID,ParametersEncryptionKey,PostLaunchActions,SmallVolumeConf,SmallVolumeMaxSize,Tags,TargetInstanceTypeRightSizingMethod Arn,Ec2LaunchTemplateID,LaunchConfigurationTemplateID
AWS::MGN::NetworkMigrationDefinition Arn Description,Name,ScopeTags,SourceConfigurations,Tags,TargetDeployment,TargetNetwork,TargetS3Configuration Arn,CreatedAt,NetworkMigrationDefinitionID,UpdatedAt
AWS::MPA::ApprovalTeam Arn ApprovalStrategy,Approvers,Description,Name,Policies,Tags Arn,CreationTime,LastUpdateTime,NumberOfApprovers,Status,StatusCode,StatusMessage,UpdateSessionArn,VersionId
AWS::MPA::IdentitySource IdentitySourceArn IdentitySourceParameters,Tags CreationTime,IdentitySourceArn,IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl,IdentitySourceType,Status,StatusCode,StatusMessage
AWS::MSK::BatchScramSecret ClusterArn ClusterArn,SecretArnList 
AWS::MSK::Channel ChannelArn ChannelName,ClusterArn,EncryptionConfiguration,IcebergDestinationConfiguration,LoggingInfo,S3DestinationConfiguration,Tags,TopicConfigurationList ChannelArn,StateInfo,Status
AWS::MSK::Cluster Arn BrokerNodeGroupInfo,ClientAuthentication,ClusterName,ConfigurationInfo,CurrentVersion,EncryptionInfo,EnhancedMonitoring,KafkaVersion,LoggingInfo,NumberOfBrokerNodes,OpenMonitoring,Rebalancing,StorageMode,Tags,ZookeeperAccess Arn,CurrentVersion
AWS::MSK::ClusterPolicy ClusterArn ClusterArn,Policy CurrentVersion
AWS::MSK::Configuration Arn Description,KafkaVersionsList,LatestRevision,Name,ServerProperties Arn,LatestRevision.CreationTime,LatestRevision.Description,LatestRevision.Revision
AWS::MSK::Replicator ReplicatorArn Description,KafkaClusters,LogDelivery,ReplicationInfoList,ReplicatorName,ServiceExecutionRoleArn,Tags CurrentVersion,ReplicatorArn
AWS::MSK::ServerlessCluster Arn ClientAuthentication,ClusterName,Tags,VpcConfigs Arn
AWS::MSK::Topic TopicArn ClusterArn,Configs,PartitionCount,ReplicationFactor,TopicName TopicArn
AWS::MSK::VpcConnection Arn Authentication,ClientSubnets,SecurityGroups,Tags,TargetClusterArn,VpcId Arn
AWS::MWAA::Environment Name AirflowConfigurationOptions,AirflowVersion,DagS3Path,EndpointManagement,EnvironmentClass,ExecutionRoleArn,KmsKey,LoggingConfiguration,MaxWebservers,MaxWorkers,MinWebservers,MinWorkers,Name,NetworkConfiguration,PluginsS3ObjectVersion,PluginsS3Path,RequirementsS3ObjectVersion,RequirementsS3Path,Schedulers,SourceBucketArn,StartupScriptS3ObjectVersion,StartupScriptS3Path,Tags,WebserverAccessMode,WeeklyMaintenanceWindowStart,WorkerReplacementStrategy Arn,CeleryExecutorQueue,DatabaseVpcEndpointService,LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn,LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn,LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn,LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn,LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn,WebserverUrl,WebserverVpcEndpointService
AWS::MWAAServerless::Workflow WorkflowArn Code,DefinitionS3Location,Description,EncryptionConfiguration,LoggingConfiguration,Name,NetworkConfiguration,RoleArn,Tags,TriggerMode CodeSnapshottedAt,CreatedAt,ModifiedAt,ScheduleConfiguration,WorkflowArn,WorkflowStatus,WorkflowVersion
AWS::Macie::AllowList Id Criteria,Description,Name,Tags Arn,Id,Status
AWS::Macie::CustomDataIdentifier Id Description,IgnoreWords,Keywords,MaximumMatchDistance,Name,Regex,Tags Arn,Id
AWS::Macie::FindingsFilter Id Action,Description,FindingCriteria,Name,Position,Tags Arn,FindingsFilterListItems,Id
AWS::Macie::Member Arn AccountId,Email,Tags AdministratorAccountId,Arn,RelationshipStatus,UpdatedAt
AWS::Macie::Session AwsAccountId FindingPublishingFrequency,Status AutomatedDiscoveryStatus,AwsAccountId,ServiceRole
AWS::ManagedBlockchain::Accessor Id AccessorType,NetworkType,Tags Arn,BillingToken,CreationDate,Id,Status
AWS::ManagedBlockchain::Member MemberId InvitationId,MemberConfiguration,NetworkConfiguration,NetworkId MemberId,NetworkId
AWS::ManagedBlockchain::Node NodeId MemberId,NetworkId,NodeConfiguration Arn,MemberId,NetworkId,NodeId
AWS::MediaConnect::Bridge BridgeArn EgressGatewayBridge,IngressGatewayBridge,Name,Outputs,PlacementArn,SourceFailoverConfig,Sources BridgeArn,BridgeState
AWS::MediaConnect::BridgeOutput BridgeArn,Name BridgeArn,Name,NetworkOutput 
AWS::MediaConnect::BridgeSource BridgeArn,Name BridgeArn,FlowSource,Name,NetworkSource 
AWS::MediaConnect::Flow FlowArn AvailabilityZone,EncodingConfig,FlowSize,Maintenance,MediaStreams,Name,NdiConfig,Source,SourceFailoverConfig,SourceMonitoringConfig,Tags,VpcInterfaces EgressIp,FlowArn,FlowAvailabilityZone,FlowNdiMachineName,Source.IngestIp,Source.SourceArn,Source.SourceIngestPort
AWS::MediaConnect::FlowEntitlement EntitlementArn DataTransferSubscriberFeePercent,Description,Encryption,EntitlementStatus,FlowArn,Name,Subscribers,Tags EntitlementArn
AWS::MediaConnect::FlowMediaStream Arn Attributes,ClockRate,Description,FlowArn,MediaStreamId,MediaStreamName,MediaStreamType,Tags,VideoFormat Arn,Fmt
AWS::MediaConnect::FlowOutput OutputArn CidrAllowList,Description,Destination,Encryption,FlowArn,MaxLatency,MediaStreamOutputConfigurations,MinLatency,Name,NdiOutputTimecodeSource,NdiProgramName,NdiSpeedHqQuality,OutputStatus,Port,Protocol,RemoteId,RouterIntegrationState,RouterIntegrationTransitEncryption,SmoothingLatency,StreamId,Tags,VpcInterfaceAttachment OutputArn
AWS::MediaConnect::FlowSource SourceArn Decryption,Description,EntitlementArn,FlowArn,GatewayBridgeSource,IngestPort,MaxBitrate,MaxLatency,MinLatency,Name,Protocol,SenderControlPort,SenderIpAddress,SourceListenerAddress,SourceListenerPort,StreamId,Tags,VpcInterfaceName,WhitelistCidr IngestIp,SourceArn,SourceIngestPort
AWS::MediaConnect::FlowVpcInterface FlowArn,Name FlowArn,Name,RoleArn,SecurityGroupIds,SubnetId,Tags NetworkInterfaceIds
AWS::MediaConnect::Gateway GatewayArn EgressCidrBlocks,Name,Networks GatewayArn,GatewayState
AWS::MediaConnect::RouterInput Arn AvailabilityZone,Configuration,ContentQualityAnalysisConfiguration,MaintenanceConfiguration,MaximumBitrate,Name,RegionName,RoutingScope,Tags,Tier,TransitEncryption Arn,ContentQualityAnalysisType,CreatedAt,Id,InputType,IpAddress,MaintenanceType,RoutedOutputs,State,UpdatedAt
AWS::MediaConnect::RouterNetworkInterface Arn Configuration,Name,RegionName,Tags Arn,AssociatedInputCount,AssociatedOutputCount,CreatedAt,Id,NetworkInterfaceType,State,UpdatedAt
AWS::MediaConnect::RouterOutput Arn AvailabilityZone,Configuration,FabricConfiguration,MaintenanceConfiguration,MaximumBitrate,Name,RegionName,RoutingScope,Tags,Tier Arn,CreatedAt,Id,IpAddress,MaintenanceType,OutputType,RoutedState,State,UpdatedAt
AWS::MediaConvert::JobTemplate Name AccelerationSettings,Category,Description,HopDestinations,Name,Priority,Queue,SettingsJson,StatusUpdateInterval,Tags Arn,Name
AWS::MediaConvert::Preset Name Category,Description,Name,SettingsJson,Tags Arn,Name
AWS::MediaConvert::Queue Name ConcurrentJobs,Description,MaximumConcurrentFeeds,Name,PricingPlan,Status,Tags Arn,Name
AWS::MediaLive::Channel Id AnywhereSettings,CdiInputSpecification,ChannelClass,ChannelEngineVersion,ChannelSecurityGroups,Destinations,DryRun,EncoderSettings,InferenceSettings,InputAttachments,InputSpecification,LinkedChannelSettings,LogLevel,Maintenance,Name,RoleArn,Tags,Vpc Arn,Id,Inputs
AWS::MediaLive::ChannelPlacementGroup Id,ClusterId ClusterId,Name,Nodes,Tags Arn,Channels,Id,State
AWS::MediaLive::CloudWatchAlarmTemplate Identifier ComparisonOperator,DatapointsToAlarm,Description,EvaluationPeriods,GroupIdentifier,MetricName,Name,Period,Statistic,Tags,TargetResourceType,Threshold,TreatMissingData Arn,CreatedAt,GroupId,Id,Identifier,ModifiedAt
AWS::MediaLive::CloudWatchAlarmTemplateGroup Identifier Description,Name,Tags Arn,CreatedAt,Id,Identifier,ModifiedAt
AWS::MediaLive::Cluster Id ClusterType,InstanceRoleArn,Name,NetworkSettings,Tags Arn,ChannelIds,Id,State
AWS::MediaLive::EventBridgeRuleTemplate Identifier Description,EventTargets,EventType,GroupIdentifier,Name,Tags Arn,CreatedAt,GroupId,Id,Identifier,ModifiedAt
AWS::MediaLive::EventBridgeRuleTemplateGroup Identifier Description,Name,Tags Arn,CreatedAt,Id,Identifier,ModifiedAt
AWS::MediaLive::Input Id Destinations,InputDevices,InputNetworkLocation,InputSecurityGroups,MediaConnectFlows,MulticastSettings,Name,RoleArn,RouterSettings,SdiSources,Smpte2110ReceiverGroupSettings,Sources,SrtSettings,Tags,Type,Vpc Arn,Destinations,Id,Sources
AWS::MediaLive::InputSecurityGroup Id Tags,WhitelistRules Arn,Id
AWS::MediaLive::Multiplex Id AvailabilityZones,Destinations,MultiplexSettings,Name,Tags Arn,Id,PipelinesRunningCount,ProgramCount,State
AWS::MediaLive::Multiplexprogram ProgramName,MultiplexId MultiplexId,MultiplexProgramSettings,PacketIdentifiersMap,PipelineDetails,PreferredChannelPipeline,ProgramName ChannelId
AWS::MediaLive::Network Id IpPools,Name,Routes,Tags Arn,AssociatedClusterIds,Id,State
AWS::MediaLive::Node Arn ClusterId,Name,NodeInterfaceMappings,Role,SdiSourceMappings,Tags Arn,ChannelPlacementGroups,ConnectionState,Id,InstanceArn,State
AWS::MediaLive::SdiSource Id Mode,Name,Tags,Type Arn,Id,Inputs,State
AWS::MediaLive::SignalMap Identifier CloudWatchAlarmTemplateGroupIdentifiers,Description,DiscoveryEntryPointArn,EventBridgeRuleTemplateGroupIdentifiers,ForceRediscovery,Name,Tags Arn,CloudWatchAlarmTemplateGroupIds,CreatedAt,ErrorMessage,EventBridgeRuleTemplateGroupIds,FailedMediaResourceMap,Id,Identifier,LastDiscoveredAt,LastSuccessfulMonitorDeployment,MediaResourceMap,ModifiedAt,MonitorChangesPendingDeployment,MonitorDeployment,Status
AWS::MediaPackage::Asset Id EgressEndpoints,Id,PackagingGroupId,ResourceId,SourceArn,SourceRoleArn,Tags Arn,CreatedAt
AWS::MediaPackage::Channel Id Description,EgressAccessLogs,HlsIngest,Id,IngressAccessLogs,Tags Arn
AWS::MediaPackage::OriginEndpoint Id Authorization,ChannelId,CmafPackage,DashPackage,Description,HlsPackage,Id,ManifestName,MssPackage,Origination,StartoverWindowSeconds,Tags,TimeDelaySeconds,Whitelist Arn,Url
AWS::MediaPackage::PackagingConfiguration Id CmafPackage,DashPackage,HlsPackage,Id,MssPackage,PackagingGroupId,Tags Arn
AWS::MediaPackage::PackagingGroup Id Authorization,EgressAccessLogs,Id,Tags Arn,DomainName
AWS::MediaPackageV2::Channel Arn ChannelGroupName,ChannelName,Description,InputSwitchConfiguration,InputType,MultiviewConfiguration,OutputHeaderConfiguration,OutputLockingMode,Tags Arn,AttachedMultiviewChannels,CreatedAt,IngestEndpointUrls,IngestEndpoints,ModifiedAt
AWS::MediaPackageV2::ChannelGroup Arn ChannelGroupName,Description,Tags Arn,CreatedAt,EgressDomain,ModifiedAt
AWS::MediaPackageV2::ChannelPolicy ChannelGroupName,ChannelName ChannelGroupName,ChannelName,Policy 
AWS::MediaPackageV2::OriginEndpoint Arn ChannelGroupName,ChannelName,ContainerType,DashManifests,Description,ForceEndpointErrorConfiguration,HlsManifests,LowLatencyHlsManifests,MssManifests,OriginEndpointName,Segment,StartoverWindowSeconds,StreamNameOutputMode,Tags,UriSeparator Arn,CreatedAt,DashManifestUrls,HlsManifestUrls,LowLatencyHlsManifestUrls,ModifiedAt,MssManifestUrls
AWS::MediaPackageV2::OriginEndpointPolicy ChannelGroupName,ChannelName,OriginEndpointName CdnAuthConfiguration,ChannelGroupName,ChannelName,OriginEndpointName,Policy 
AWS::MediaStore::Container Id AccessLoggingEnabled,ContainerName,CorsPolicy,LifecyclePolicy,MetricPolicy,Policy,Tags Endpoint,Id
AWS::MediaTailor::Channel ChannelName Audiences,ChannelName,FillerSlate,LogConfiguration,Outputs,PlaybackMode,Tags,Tier,TimeShiftConfiguration Arn
AWS::MediaTailor::ChannelPolicy ChannelName ChannelName,Policy 
AWS::MediaTailor::Function FunctionId ConcurrentExecutorConfiguration,CustomOutputConfiguration,Description,FunctionId,FunctionType,HttpRequestConfiguration,SequentialExecutorConfiguration,Tags Arn
AWS::MediaTailor::LiveSource LiveSourceName,SourceLocationName HttpPackageConfigurations,LiveSourceName,SourceLocationName,Tags Arn
AWS::MediaTailor::PlaybackConfiguration Name AdConditioningConfiguration,AdDecisionServerConfiguration,AdDecisionServerUrl,AdsPersonalizationConcurrency,AdsPersonalizationTimeouts,AvailSuppression,Bumper,CdnConfiguration,ConfigurationAliases,DashConfiguration,FunctionMapping,HlsConfiguration,InsertionMode,LivePreRollConfiguration,LogConfiguration,ManifestProcessingRules,Name,PersonalizationThresholdSeconds,SlateAdUrl,Tags,TranscodeProfileName,VideoContentSourceUrl DashConfiguration.ManifestEndpointPrefix,HlsConfiguration.ManifestEndpointPrefix,PlaybackConfigurationArn,PlaybackEndpointPrefix,SessionInitializationEndpointPrefix
AWS::MediaTailor::PrefetchSchedule Arn Consumption,Name,PlaybackConfigurationName,RecurringPrefetchConfiguration,Retrieval,ScheduleType,StreamId,Tags Arn
AWS::MediaTailor::SourceLocation SourceLocationName AccessConfiguration,DefaultSegmentDeliveryConfiguration,HttpConfiguration,SegmentDeliveryConfigurations,SourceLocationName,Tags Arn
AWS::MediaTailor::VodSource SourceLocationName,VodSourceName HttpPackageConfigurations,SourceLocationName,Tags,VodSourceName Arn
AWS::MemoryDB::ACL ACLName ACLName,Tags,UserNames Arn,Status
AWS::MemoryDB::Cluster ClusterName ACLName,AutoMinorVersionUpgrade,ClusterEndpoint,ClusterName,DataTiering,Description,Engine,EngineVersion,FinalSnapshotName,IpDiscovery,KmsKeyId,MaintenanceWindow,MultiRegionClusterName,NetworkType,NodeType,NumReplicasPerShard,NumShards,ParameterGroupName,Port,SecurityGroupIds,SnapshotArns,SnapshotName,SnapshotRetentionLimit,SnapshotWindow,SnsTopicArn,SnsTopicStatus,SubnetGroupName,TLSEnabled,Tags ARN,ClusterEndpoint.Address,ClusterEndpoint.Port,ParameterGroupStatus,Status
AWS::MemoryDB::MultiRegionCluster MultiRegionClusterName Description,Engine,EngineVersion,MultiRegionClusterNameSuffix,MultiRegionParameterGroupName,NodeType,NumShards,TLSEnabled,Tags,UpdateStrategy ARN,MultiRegionClusterName,Status
AWS::MemoryDB::ParameterGroup ParameterGroupName Description,Family,ParameterGroupName,Parameters,Tags ARN
AWS::MemoryDB::Snapshot Arn ClusterName,KmsKeyId,SnapshotName,Tags Arn,ClusterConfiguration,DataTiering,Source,Status
AWS::MemoryDB::SubnetGroup SubnetGroupName Description,SubnetGroupName,SubnetIds,Tags ARN,SupportedNetworkTypes
AWS::MemoryDB::User UserName AccessString,AuthenticationMode,Tags,UserName Arn,Status
AWS::Neptune::DBCluster DBClusterIdentifier AssociatedRoles,AvailabilityZones,BackupRetentionPeriod,CopyTagsToSnapshot,DBClusterIdentifier,DBClusterParameterGroupName,DBInstanceParameterGroupName,DBPort,DBSubnetGroupName,DeletionProtection,EnableCloudwatchLogsExports,EngineVersion,GlobalClusterIdentifier,IamAuthEnabled,KmsKeyId,NetworkType,PreferredBackupWindow,PreferredMaintenanceWindow,RestoreToTime,RestoreType,ServerlessScalingConfiguration,SnapshotIdentifier,SourceDBClusterIdentifier,StorageEncrypted,Tags,UseLatestRestorableTime,VpcSecurityGroupIds ClusterResourceId,Endpoint,Port,ReadEndpoint
AWS::Neptune::DBClusterParameterGroup Name Description,Family,Name,Parameters,Tags 
AWS::Neptune::DBInstance DBInstanceIdentifier AllowMajorVersionUpgrade,AutoMinorVersionUpgrade,AvailabilityZone,DBClusterIdentifier,DBInstanceClass,DBInstanceIdentifier,DBParameterGroupName,DBSnapshotIdentifier,DBSubnetGroupName,PreferredMaintenanceWindow,PubliclyAccessible,Tags Endpoint,Port
AWS::Neptune::DBParameterGroup Name Description,Family,Name,Parameters,Tags 
AWS::Neptune::DBSubnetGroup DBSubnetGroupName DBSubnetGroupDescription,DBSubnetGroupName,SubnetIds,Tags 
AWS::Neptune::EventSubscription SubscriptionName Enabled,EventCategories,SnsTopicArn,SourceIds,SourceType,SubscriptionName,Tags 
AWS::Neptune::GlobalCluster GlobalClusterIdentifier DeletionProtection,Engine,EngineVersion,GlobalClusterIdentifier,SourceDBClusterIdentifier,StorageEncrypted,Tags 
AWS::NeptuneGraph::Graph GraphId DeletionProtection,GraphName,ImportTask,KmsKeyIdentifier,ProvisionedMemory,PublicConnectivity,ReplicaCount,Tags,VectorSearchConfiguration Endpoint,GraphArn,GraphId
AWS::NeptuneGraph::GraphSnapshot Arn GraphIdentifier,SnapshotName,Tags Arn,Id,KmsKeyIdentifier,SnapshotCreateTime,Status
AWS::NeptuneGraph::PrivateGraphEndpoint PrivateGraphEndpointIdentifier GraphIdentifier,SecurityGroupIds,SubnetIds,VpcId PrivateGraphEndpointIdentifier,VpcEndpointId
AWS::NetworkFirewall::ContainerAssociation ContainerAssociationArn ContainerAssociationName,ContainerMonitoringConfigurations,Description,Tags,Type ContainerAssociationArn,ResolvedCidrCount,Status
AWS::NetworkFirewall::Firewall FirewallArn AvailabilityZoneChangeProtection,AvailabilityZoneMappings,DeleteProtection,Description,EnabledAnalysisTypes,FirewallName,FirewallPolicyArn,FirewallPolicyChangeProtection,SubnetChangeProtection,SubnetMappings,Tags,TransitGatewayId,VpcId EndpointIds,FirewallArn,FirewallId,TransitGatewayAttachmentId
AWS::NetworkFirewall::FirewallPolicy FirewallPolicyArn Description,FirewallPolicy,FirewallPolicyName,Tags FirewallPolicyArn,FirewallPolicyId
AWS::NetworkFirewall::LoggingConfiguration FirewallArn EnableMonitoringDashboard,FirewallArn,FirewallName,LoggingConfiguration 
AWS::NetworkFirewall::RuleGroup RuleGroupArn Capacity,Description,RuleGroup,RuleGroupName,SummaryConfiguration,Tags,Type RuleGroupArn,RuleGroupId
AWS::NetworkFirewall::TLSInspectionConfiguration TLSInspectionConfigurationArn Description,TLSInspectionConfiguration,TLSInspectionConfigurationName,Tags TLSInspectionConfigurationArn,TLSInspectionConfigurationId
AWS::NetworkFirewall::VpcEndpointAssociation VpcEndpointAssociationArn Description,FirewallArn,SubnetMapping,Tags,VpcId EndpointId,VpcEndpointAssociationArn,VpcEndpointAssociationId
AWS::NetworkFlowMonitor::Monitor Arn LocalResources,MonitorName,RemoteResources,ScopeArn,Tags Arn,CreatedAt,ModifiedAt,MonitorStatus
AWS::NetworkFlowMonitor::Scope ScopeArn Tags,Targets ScopeArn,ScopeId,Status
AWS::NetworkManager::ConnectAttachment AttachmentId CoreNetworkId,EdgeLocation,NetworkFunctionGroupName,Options,ProposedSegmentChange,RoutingPolicyLabel,Tags,TransportAttachmentId AttachmentId,AttachmentPolicyRuleNumber,AttachmentType,CoreNetworkArn,CreatedAt,LastModificationErrors,OwnerAccountId,ProposedNetworkFunctionGroupChange,ProposedSegmentChange,ResourceArn,SegmentName,State,UpdatedAt
AWS::NetworkManager::ConnectPeer ConnectPeerId BgpOptions,ConnectAttachmentId,CoreNetworkAddress,InsideCidrBlocks,PeerAddress,SubnetArn,Tags Configuration,Configuration.BgpConfigurations,Configuration.CoreNetworkAddress,Configuration.InsideCidrBlocks,Configuration.PeerAddress,Configuration.Protocol,ConnectPeerId,CoreNetworkId,CreatedAt,EdgeLocation,LastModificationErrors,State
AWS::NetworkManager::Connection ConnectionArn ConnectedDeviceId,ConnectedLinkId,Description,DeviceId,GlobalNetworkId,LinkId,Tags ConnectionArn,ConnectionId,CreatedAt,State
AWS::NetworkManager::CoreNetwork CoreNetworkId Description,GlobalNetworkId,PolicyDocument,Tags CoreNetworkArn,CoreNetworkId,CreatedAt,Edges,NetworkFunctionGroups,OwnerAccount,Segments,State
AWS::NetworkManager::CoreNetworkPrefixListAssociation CoreNetworkId,PrefixListArn CoreNetworkId,PrefixListAlias,PrefixListArn 
AWS::NetworkManager::CustomerGatewayAssociation GlobalNetworkId,CustomerGatewayArn CustomerGatewayArn,DeviceId,GlobalNetworkId,LinkId 
AWS::NetworkManager::Device GlobalNetworkId,DeviceId AWSLocation,Description,GlobalNetworkId,Location,Model,SerialNumber,SiteId,Tags,Type,Vendor CreatedAt,DeviceArn,DeviceId,State
AWS::NetworkManager::DirectConnectGatewayAttachment AttachmentId CoreNetworkId,DirectConnectGatewayArn,EdgeLocations,RoutingPolicyLabel,Tags AttachmentId,AttachmentPolicyRuleNumber,AttachmentType,CoreNetworkArn,CreatedAt,LastModificationErrors,NetworkFunctionGroupName,OwnerAccountId,ProposedNetworkFunctionGroupChange,ProposedSegmentChange,ResourceArn,SegmentName,State,UpdatedAt
AWS::NetworkManager::GlobalNetwork Id CreatedAt,Description,State,Tags Arn,Id
AWS::NetworkManager::Link GlobalNetworkId,LinkId Bandwidth,Description,GlobalNetworkId,Provider,SiteId,Tags,Type CreatedAt,LinkArn,LinkId,State
AWS::NetworkManager::LinkAssociation GlobalNetworkId,DeviceId,LinkId DeviceId,GlobalNetworkId,LinkId 
AWS::NetworkManager::Site GlobalNetworkId,SiteId Description,GlobalNetworkId,Location,Tags CreatedAt,SiteArn,SiteId,State
AWS::NetworkManager::SiteToSiteVpnAttachment AttachmentId CoreNetworkId,NetworkFunctionGroupName,ProposedSegmentChange,RoutingPolicyLabel,Tags,VpnConnectionArn AttachmentId,AttachmentPolicyRuleNumber,AttachmentType,CoreNetworkArn,CreatedAt,EdgeLocation,LastModificationErrors,OwnerAccountId,ProposedNetworkFunctionGroupChange,ProposedSegmentChange,ResourceArn,SegmentName,State,UpdatedAt
AWS::NetworkManager::TransitGatewayPeering PeeringId CoreNetworkId,Tags,TransitGatewayArn CoreNetworkArn,CreatedAt,EdgeLocation,LastModificationErrors,OwnerAccountId,PeeringId,PeeringType,ResourceArn,State,TransitGatewayPeeringAttachmentId
AWS::NetworkManager::TransitGatewayRegistration GlobalNetworkId,TransitGatewayArn GlobalNetworkId,TransitGatewayArn 
AWS::NetworkManager::TransitGatewayRouteTableAttachment AttachmentId NetworkFunctionGroupName,PeeringId,ProposedSegmentChange,RoutingPolicyLabel,Tags,TransitGatewayRouteTableArn AttachmentId,AttachmentPolicyRuleNumber,AttachmentType,CoreNetworkArn,CoreNetworkId,CreatedAt,EdgeLocation,LastModificationErrors,OwnerAccountId,ProposedNetworkFunctionGroupChange,ProposedSegmentChange,ResourceArn,SegmentName,State,UpdatedAt
AWS::NetworkManager::VpcAttachment AttachmentId CoreNetworkId,Options,ProposedSegmentChange,RoutingPolicyLabel,SubnetArns,Tags,VpcArn AttachmentId,AttachmentPolicyRuleNumber,AttachmentType,CoreNetworkArn,CreatedAt,EdgeLocation,LastModificationErrors,NetworkFunctionGroupName,OwnerAccountId,ProposedNetworkFunctionGroupChange,ProposedSegmentChange,ResourceArn,SegmentName,State,UpdatedAt
AWS::NetworkMonitor::Monitor MonitorArn AggregationPeriod,MonitorName,Tags CreatedAt,ModifiedAt,MonitorArn,State
AWS::NimbleStudio::LaunchProfile  Description,Ec2SubnetIds,LaunchProfileProtocolVersions,Name,StreamConfiguration,StudioComponentIds,StudioId,Tags LaunchProfileId
AWS::NimbleStudio::StreamingImage  Description,Ec2ImageId,Name,StudioId,Tags EncryptionConfiguration,EncryptionConfiguration.KeyArn,EncryptionConfiguration.KeyType,EulaIds,Owner,Platform,StreamingImageId
AWS::NimbleStudio::Studio StudioId AdminRoleArn,DisplayName,StudioEncryptionConfiguration,StudioName,Tags,UserRoleArn HomeRegion,SsoClientId,StudioId,StudioUrl
AWS::NimbleStudio::StudioComponent  Configuration,Description,Ec2SecurityGroupIds,InitializationScripts,Name,ScriptParameters,StudioId,Subtype,Tags,Type StudioComponentId
AWS::Notifications::ChannelAssociation Arn,NotificationConfigurationArn Arn,NotificationConfigurationArn 
AWS::Notifications::EventRule Arn EventPattern,EventType,NotificationConfigurationArn,Regions,Source Arn,CreationTime,ManagedRules,StatusSummaryByRegion
AWS::Notifications::ManagedNotificationAccountContactAssociation ManagedNotificationConfigurationArn,ContactIdentifier ContactIdentifier,IsSensitiveEventsSubscribed,ManagedNotificationConfigurationArn 
AWS::Notifications::ManagedNotificationAdditionalChannelAssociation ChannelArn,ManagedNotificationConfigurationArn ChannelArn,IsSensitiveEventsSubscribed,ManagedNotificationConfigurationArn 
AWS::Notifications::NotificationConfiguration Arn AggregationDuration,Description,Name,Tags Arn,CreationTime,Status
AWS::Notifications::NotificationHub Region Region CreationTime,NotificationHubStatusSummary
AWS::Notifications::OrganizationalUnitAssociation NotificationConfigurationArn,OrganizationalUnitId NotificationConfigurationArn,OrganizationalUnitId 
AWS::NotificationsContacts::EmailContact Arn EmailAddress,Name,Tags Arn,EmailContact,EmailContact.Address,EmailContact.Arn,EmailContact.CreationTime,EmailContact.Name,EmailContact.Status,EmailContact.UpdateTime
AWS::NovaAct::WorkflowDefinition Arn Description,ExportConfig,Name Arn,CreatedAt,Status
AWS::ODB::CloudAutonomousVmCluster CloudAutonomousVmClusterArn AutonomousDataStorageSizeInTBs,CloudExadataInfrastructureId,CpuCoreCountPerNode,DbServers,Description,DisplayName,IamRoles,IsMtlsEnabledVmCluster,LicenseModel,MaintenanceWindow,MemoryPerOracleComputeUnitInGBs,OdbNetworkId,ScanListenerPortNonTls,ScanListenerPortTls,Tags,TimeZone,TotalContainerDatabases AutonomousDataStoragePercentage,AvailableAutonomousDataStorageSizeInTBs,AvailableContainerDatabases,AvailableCpus,CloudAutonomousVmClusterArn,CloudAutonomousVmClusterId,ComputeModel,CpuCoreCount,CpuPercentage,DataStorageSizeInGBs,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,Domain,ExadataStorageInTBsLowestScaledValue,Hostname,MaxAcdsLowestScaledValue,MemorySizeInGBs,NodeCount,NonProvisionableAutonomousContainerDatabases,OciResourceAnchorName,OciUrl,Ocid,ProvisionableAutonomousContainerDatabases,ProvisionedAutonomousContainerDatabases,ProvisionedCpus,ReclaimableCpus,ReservedCpus,Shape
AWS::ODB::CloudExadataInfrastructure CloudExadataInfrastructureArn AvailabilityZone,AvailabilityZoneId,ComputeCount,CustomerContactsToSendToOCI,DatabaseServerType,DisplayName,MaintenanceWindow,Shape,StorageCount,StorageServerType,Tags ActivatedStorageCount,AdditionalStorageCount,AvailableStorageSizeInGBs,CloudExadataInfrastructureArn,CloudExadataInfrastructureId,ComputeModel,CpuCount,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,DbServerIds,DbServerVersion,MaxCpuCount,MaxDataStorageInTBs,MaxDbNodeStorageSizeInGBs,MaxMemoryInGBs,MemorySizeInGBs,OciResourceAnchorName,OciUrl,Ocid,StorageServerVersion,TotalStorageSizeInGBs
AWS::ODB::CloudVmCluster CloudVmClusterArn CloudExadataInfrastructureId,ClusterName,CpuCoreCount,DataCollectionOptions,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,DbNodes,DbServers,DisplayName,GiVersion,Hostname,IamRoles,IsLocalBackupEnabled,IsSparseDiskgroupEnabled,LicenseModel,MemorySizeInGBs,OdbNetworkId,ScanListenerPortTcp,SshPublicKeys,SystemVersion,Tags,TimeZone CloudVmClusterArn,CloudVmClusterId,ComputeModel,DiskRedundancy,Domain,ListenerPort,NodeCount,OciResourceAnchorName,OciUrl,Ocid,ScanDnsName,ScanIpIds,Shape,StorageSizeInGBs,VipIds
AWS::ODB::OdbNetwork OdbNetworkArn AvailabilityZone,AvailabilityZoneId,BackupSubnetCidr,ClientSubnetCidr,CrossRegionS3RestoreSources,CustomDomainName,DefaultDnsPrefix,DeleteAssociatedResources,DisplayName,KmsAccess,KmsPolicyDocument,S3Access,S3PolicyDocument,StsAccess,StsPolicyDocument,Tags,ZeroEtlAccess Ec2PlacementGroupIds,ManagedServices,OciNetworkAnchorId,OciResourceAnchorName,OciVcnUrl,OdbNetworkArn,OdbNetworkId
AWS::ODB::OdbPeeringConnection OdbPeeringConnectionArn AdditionalPeerNetworkCidrs,DisplayName,OdbNetworkId,PeerNetworkId,PeerNetworkRouteTableIds,Tags OdbNetworkArn,OdbPeeringConnectionArn,OdbPeeringConnectionId,PeerNetworkArn,PeerNetworkCidrs
AWS::OSIS::Pipeline PipelineArn BufferOptions,EncryptionAtRestOptions,LogPublishingOptions,MaxUnits,MinUnits,PipelineConfigurationBody,PipelineName,PipelineRoleArn,ResourcePolicy,Tags,VpcOptions IngestEndpointUrls,PipelineArn,VpcEndpointService,VpcEndpoints
AWS::Oam::Link Arn LabelTemplate,LinkConfiguration,ResourceTypes,SinkIdentifier,Tags Arn,Label
AWS::Oam::Sink Arn Name,Policy,Tags Arn
AWS::ObservabilityAdmin::OrganizationCentralizationRule RuleArn Rule,RuleName,Tags RuleArn
AWS::ObservabilityAdmin::OrganizationTelemetryRule RuleArn Rule,RuleName,Tags RegionStatuses,RuleArn
AWS::ObservabilityAdmin::S3TableIntegration Arn Encryption,LogSources,RoleArn,Tags Arn
AWS::ObservabilityAdmin::TelemetryEnrichment Scope Scope Status
AWS::ObservabilityAdmin::TelemetryPipelines PipelineIdentifier Configuration,Name,Tags Arn,Pipeline,PipelineIdentifier,Status,StatusReason
AWS::ObservabilityAdmin::TelemetryRule RuleArn Rule,RuleName,Tags RegionStatuses,RuleArn
AWS::Omics::AnnotationStore Name Description,Name,Reference,SseConfig,StoreFormat,StoreOptions,Tags CreationTime,Id,Status,StatusMessage,StoreArn,StoreSizeBytes,UpdateTime
AWS::Omics::Configuration Name Description,Name,RunConfigurations,Tags Arn,CreationTime,Status,Uuid
AWS::Omics::ReferenceStore ReferenceStoreId Description,Name,SseConfig,Tags Arn,CreationTime,ReferenceStoreId
AWS::Omics::RunCache Arn CacheBehavior,CacheBucketOwnerId,CacheS3Location,Description,Name,Tags Arn,CreationTime,Id,Status
AWS::Omics::RunGroup Id MaxCpus,MaxDuration,MaxGpus,MaxRuns,Name,Tags Arn,CreationTime,Id
AWS::Omics::SequenceStore SequenceStoreId AccessLogLocation,Description,ETagAlgorithmFamily,FallbackLocation,Name,PropagatedSetLevelTags,S3AccessPolicy,SseConfig,Tags Arn,CreationTime,S3AccessPointArn,S3Uri,SequenceStoreId,Status,StatusMessage,UpdateTime
AWS::Omics::VariantStore Name Description,Name,Reference,SseConfig,Tags CreationTime,Id,Status,StatusMessage,StoreArn,StoreSizeBytes,UpdateTime
AWS::Omics::Workflow Id Accelerators,ContainerRegistryMap,ContainerRegistryMapUri,DefinitionRepository,DefinitionUri,Description,Engine,Main,Name,ParameterTemplate,ParameterTemplatePath,StorageCapacity,StorageType,Tags,WorkflowBucketOwnerId,readmeMarkdown,readmePath,readmeUri Arn,CreationTime,Id,Status,Type,Uuid
AWS::Omics::WorkflowVersion Arn Accelerators,ContainerRegistryMap,ContainerRegistryMapUri,DefinitionRepository,DefinitionUri,Description,Engine,Main,ParameterTemplate,ParameterTemplatePath,StorageCapacity,StorageType,Tags,VersionName,WorkflowBucketOwnerId,WorkflowId,readmeMarkdown,readmePath,readmeUri Arn,CreationTime,Status,Type,Uuid
AWS::OpenSearch::DataSource Arn DataSourceType,Description,DomainName,Name Arn,Status
AWS::OpenSearchServerless::AccessPolicy Type,Name Description,Name,Policy,Type 
AWS::OpenSearchServerless::Collection Id CollectionGroupName,DeletionProtection,Description,EncryptionConfig,Name,StandbyReplicas,Tags,Type,VectorOptions Arn,CollectionEndpoint,DashboardEndpoint,FipsEndpoints,Id,KmsKeyArn
AWS::OpenSearchServerless::CollectionGroup Id CapacityLimits,Description,Generation,Name,StandbyReplicas,Tags Arn,Id
AWS::OpenSearchServerless::CollectionIndex Id,IndexName Id,IndexName,IndexSchema 
AWS::OpenSearchServerless::Index IndexName,CollectionEndpoint CollectionEndpoint,IndexName,Mappings,Settings Uuid
AWS::OpenSearchServerless::LifecyclePolicy Type,Name Description,Name,Policy,Type 
AWS::OpenSearchServerless::SecurityConfig Id Description,IamFederationOptions,IamIdentityCenterOptions,Name,SamlOptions,Type IamIdentityCenterOptions.ApplicationArn,IamIdentityCenterOptions.ApplicationDescription,IamIdentityCenterOptions.ApplicationName,Id
AWS::OpenSearchServerless::SecurityPolicy Type,Name Description,Name,Policy,Type 
AWS::OpenSearchServerless::VpcEndpoint Id Name,SecurityGroupIds,SubnetIds,VpcId Id
AWS::OpenSearchService::Application Name AppConfigs,DataSources,Endpoint,IamIdentityCenterOptions,KmsKeyArn,Name,Tags Arn,Id
AWS::OpenSearchService::Domain DomainName AIMLOptions,AccessPolicies,AdvancedOptions,AdvancedSecurityOptions,AutomatedSnapshotPauseOptions,ClusterConfig,CognitoOptions,DeploymentStrategyOptions,DomainArn,DomainEndpointOptions,DomainName,EBSOptions,EncryptionAtRestOptions,EngineMode,EngineVersion,IPAddressType,IdentityCenterOptions,LogPublishingOptions,NodeToNodeEncryptionOptions,OffPeakWindowOptions,SkipShardMigrationWait,SnapshotOptions,SoftwareUpdateOptions,Tags,UseCase,VPCOptions AdvancedSecurityOptions.AnonymousAuthDisableDate,Arn,DomainEndpoint,DomainEndpointV2,DomainEndpoints,Id,IdentityCenterOptions.IdentityCenterApplicationARN,IdentityCenterOptions.IdentityStoreId,ServiceSoftwareOptions,ServiceSoftwareOptions.AutomatedUpdateDate,ServiceSoftwareOptions.Cancellable,ServiceSoftwareOptions.CurrentVersion,ServiceSoftwareOptions.Description,ServiceSoftwareOptions.NewVersion,ServiceSoftwareOptions.OptionalDeployment,ServiceSoftwareOptions.UpdateAvailable,ServiceSoftwareOptions.UpdateStatus
AWS::OpsWorks::App  AppSource,Attributes,DataSources,Description,Domains,EnableSsl,Environment,Name,Shortname,SslConfiguration,StackId,Type 
AWS::OpsWorks::ElasticLoadBalancerAttachment  ElasticLoadBalancerName,LayerId 
AWS::OpsWorks::Instance  AgentVersion,AmiId,Architecture,AutoScalingType,AvailabilityZone,BlockDeviceMappings,EbsOptimized,ElasticIps,Hostname,InstallUpdatesOnBoot,InstanceType,LayerIds,Os,RootDeviceType,SshKeyName,StackId,SubnetId,Tenancy,TimeBasedAutoScaling,VirtualizationType,Volumes AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp
AWS::OpsWorks::Layer  Attributes,AutoAssignElasticIps,AutoAssignPublicIps,CustomInstanceProfileArn,CustomJson,CustomRecipes,CustomSecurityGroupIds,EnableAutoHealing,InstallUpdatesOnBoot,LifecycleEventConfiguration,LoadBasedAutoScaling,Name,Packages,Shortname,StackId,Tags,Type,UseEbsOptimizedInstances,VolumeConfigurations 
AWS::OpsWorks::Stack  AgentVersion,Attributes,ChefConfiguration,CloneAppIds,ClonePermissions,ConfigurationManager,CustomCookbooksSource,CustomJson,DefaultAvailabilityZone,DefaultInstanceProfileArn,DefaultOs,DefaultRootDeviceType,DefaultSshKeyName,DefaultSubnetId,EcsClusterArn,ElasticIps,HostnameTheme,Name,RdsDbInstances,ServiceRoleArn,SourceStackId,Tags,UseCustomCookbooks,UseOpsworksSecurityGroups,VpcId 
AWS::OpsWorks::UserProfile  AllowSelfManagement,IamUserArn,SshPublicKey,SshUsername SshUsername
AWS::OpsWorks::Volume  Ec2VolumeId,MountPoint,Name,StackId 
AWS::OpsWorksCM::Server  AssociatePublicIpAddress,BackupId,BackupRetentionCount,CustomCertificate,CustomDomain,CustomPrivateKey,DisableAutomatedBackup,Engine,EngineAttributes,EngineModel,EngineVersion,InstanceProfileArn,InstanceType,KeyPair,PreferredBackupWindow,PreferredMaintenanceWindow,SecurityGroupIds,ServiceRoleArn,SubnetIds,Tags Arn,Endpoint,ServerName
AWS::Organizations::Account AccountId AccountName,Email,ParentIds,RoleName,Tags AccountId,Arn,JoinedMethod,JoinedTimestamp,Paths,State,Status
AWS::Organizations::Organization Id FeatureSet Arn,Id,ManagementAccountArn,ManagementAccountEmail,ManagementAccountId,RootId
AWS::Organizations::OrganizationalUnit Id Name,ParentId,Tags Arn,Id,Path
AWS::Organizations::Policy Id Content,Description,Name,Tags,TargetIds,Type Arn,AwsManaged,Id
AWS::Organizations::ResourcePolicy Id Content,Tags Arn,Id
AWS::Outposts::Outpost OutpostArn AvailabilityZone,AvailabilityZoneId,Description,Name,SiteId,SupportedHardwareType,Tags LifeCycleStatus,OutpostArn,OutpostId,OwnerId,SiteArn
AWS::Outposts::Site SiteArn Description,Name,Notes,OperatingAddress,RackPhysicalProperties,ShippingAddress,Tags SiteArn,SiteId
AWS::PCAConnectorAD::Connector ConnectorArn CertificateAuthorityArn,DirectoryId,Tags,VpcInformation ConnectorArn
AWS::PCAConnectorAD::DirectoryRegistration DirectoryRegistrationArn DirectoryId,Tags DirectoryRegistrationArn
AWS::PCAConnectorAD::ServicePrincipalName ConnectorArn,DirectoryRegistrationArn ConnectorArn,DirectoryRegistrationArn 
AWS::PCAConnectorAD::Template TemplateArn ConnectorArn,Definition,Name,ReenrollAllCertificateHolders,Tags TemplateArn
AWS::PCAConnectorAD::TemplateGroupAccessControlEntry GroupSecurityIdentifier,TemplateArn AccessRights,GroupDisplayName,GroupSecurityIdentifier,TemplateArn 
AWS::PCAConnectorSCEP::Challenge ChallengeArn ConnectorArn,Tags ChallengeArn
AWS::PCAConnectorSCEP::Connector ConnectorArn CertificateAuthorityArn,MobileDeviceManagement,Tags,VpcEndpointId ConnectorArn,Endpoint,OpenIdConfiguration,Type
AWS::PCS::Cluster Arn Name,Networking,Scheduler,Size,SlurmConfiguration,Tags Arn,Endpoints,ErrorInfo,Id,Status
AWS::PCS::ComputeNodeGroup Arn AmiId,ClusterId,CustomLaunchTemplate,IamInstanceProfileArn,InstanceConfigs,Name,NodeLifecycleActions,PurchaseOption,ScalingConfiguration,SlurmConfiguration,SpotOptions,SubnetIds,Tags Arn,ErrorInfo,Id,Status
AWS::PCS::Queue Arn ClusterId,ComputeNodeGroupConfigurations,Name,SlurmConfiguration,Tags Arn,ErrorInfo,Id,Status
AWS::PI::PerfReports Arn EndTime,Identifier,ServiceType,StartTime,Tags AnalysisReportId,Arn,CreateTime,Status
AWS::Panorama::ApplicationInstance ApplicationInstanceId ApplicationInstanceIdToReplace,DefaultRuntimeContextDevice,Description,ManifestOverridesPayload,ManifestPayload,Name,RuntimeRoleArn,Tags ApplicationInstanceId,Arn,CreatedTime,DefaultRuntimeContextDeviceName,HealthStatus,LastUpdatedTime,Status,StatusDescription
AWS::Panorama::Package PackageId PackageName,StorageLocation,Tags Arn,CreatedTime,PackageId,StorageLocation.BinaryPrefixLocation,StorageLocation.Bucket,StorageLocation.GeneratedPrefixLocation,StorageLocation.ManifestPrefixLocation,StorageLocation.RepoPrefixLocation
AWS::Panorama::PackageVersion PackageId,PackageVersion,PatchVersion MarkLatest,OwnerAccount,PackageId,PackageVersion,PatchVersion,UpdatedLatestPatchVersion IsLatestPatch,PackageArn,PackageName,RegisteredTime,Status,StatusDescription
AWS::PaymentCryptography::Alias AliasName AliasName,KeyArn 
AWS::PaymentCryptography::Key KeyIdentifier DeriveKeyUsage,Enabled,Exportable,KeyAttributes,KeyCheckValueAlgorithm,Policy,ReplicationRegions,Tags KeyIdentifier,KeyOrigin,KeyState,ReplicationStatus
AWS::Personalize::Dataset DatasetArn DatasetGroupArn,DatasetImportJob,DatasetType,Name,SchemaArn,Tags DatasetArn
AWS::Personalize::DatasetGroup DatasetGroupArn Domain,KmsKeyArn,Name,RoleArn,Tags DatasetGroupArn
AWS::Personalize::EventTracker EventTrackerArn DatasetGroupArn,Name,Tags EventTrackerArn,TrackingId
AWS::Personalize::Filter FilterArn DatasetGroupArn,FilterExpression,Name,Tags CreationDateTime,FilterArn,LastUpdatedDateTime,Status
AWS::Personalize::MetricAttribution MetricAttributionArn DatasetGroupArn,Metrics,MetricsOutputConfig,Name MetricAttributionArn,Status
AWS::Personalize::Schema SchemaArn Domain,Name,Schema,Tags SchemaArn
AWS::Personalize::Solution SolutionArn DatasetGroupArn,EventType,Name,PerformAutoML,PerformHPO,RecipeArn,SolutionConfig,Tags SolutionArn
AWS::Pinpoint::ADMChannel Id ApplicationId,ClientId,ClientSecret,Enabled Id
AWS::Pinpoint::APNSChannel Id ApplicationId,BundleId,Certificate,DefaultAuthenticationMethod,Enabled,PrivateKey,TeamId,TokenKey,TokenKeyId Id
AWS::Pinpoint::APNSSandboxChannel Id ApplicationId,BundleId,Certificate,DefaultAuthenticationMethod,Enabled,PrivateKey,TeamId,TokenKey,TokenKeyId Id
AWS::Pinpoint::APNSVoipChannel Id ApplicationId,BundleId,Certificate,DefaultAuthenticationMethod,Enabled,PrivateKey,TeamId,TokenKey,TokenKeyId Id
AWS::Pinpoint::APNSVoipSandboxChannel Id ApplicationId,BundleId,Certificate,DefaultAuthenticationMethod,Enabled,PrivateKey,TeamId,TokenKey,TokenKeyId Id
AWS::Pinpoint::App Id Name,Tags Arn,Id
AWS::Pinpoint::ApplicationSettings Id ApplicationId,CampaignHook,CloudWatchMetricsEnabled,Limits,QuietTime Id
AWS::Pinpoint::BaiduChannel Id ApiKey,ApplicationId,Enabled,SecretKey Id
AWS::Pinpoint::Campaign CampaignId AdditionalTreatments,ApplicationId,CampaignHook,CustomDeliveryConfiguration,Description,HoldoutPercent,IsPaused,Limits,MessageConfiguration,Name,Priority,Schedule,SegmentId,SegmentVersion,Tags,TemplateConfiguration,TreatmentDescription,TreatmentName Arn,CampaignId
AWS::Pinpoint::EmailChannel Id ApplicationId,ConfigurationSet,Enabled,FromAddress,Identity,OrchestrationSendingRoleArn,RoleArn Id
AWS::Pinpoint::EmailTemplate Id DefaultSubstitutions,HtmlPart,Subject,Tags,TemplateDescription,TemplateName,TextPart Arn,Id
AWS::Pinpoint::EventStream Id ApplicationId,DestinationStreamArn,RoleArn Id
AWS::Pinpoint::GCMChannel Id ApiKey,ApplicationId,DefaultAuthenticationMethod,Enabled,ServiceJson Id
AWS::Pinpoint::InAppTemplate TemplateName Content,CustomConfig,Layout,Tags,TemplateDescription,TemplateName Arn
AWS::Pinpoint::PushTemplate Id ADM,APNS,Baidu,Default,DefaultSubstitutions,GCM,Tags,TemplateDescription,TemplateName Arn,Id
AWS::Pinpoint::SMSChannel Id ApplicationId,Enabled,SenderId,ShortCode Id
AWS::Pinpoint::Segment SegmentId ApplicationId,Dimensions,Name,SegmentGroups,Tags Arn,SegmentId
AWS::Pinpoint::SmsTemplate Id Body,DefaultSubstitutions,Tags,TemplateDescription,TemplateName Arn,Id
AWS::Pinpoint::VoiceChannel Id ApplicationId,Enabled Id
AWS::PinpointEmail::ConfigurationSet Id DeliveryOptions,Name,ReputationOptions,SendingOptions,Tags,TrackingOptions Id
AWS::PinpointEmail::ConfigurationSetEventDestination Id ConfigurationSetName,EventDestination,EventDestinationName Id
AWS::PinpointEmail::DedicatedIpPool Id PoolName,Tags Id
AWS::PinpointEmail::Identity Id DkimSigningEnabled,FeedbackForwardingEnabled,MailFromAttributes,Name,Tags Id,IdentityDNSRecordName1,IdentityDNSRecordName2,IdentityDNSRecordName3,IdentityDNSRecordValue1,IdentityDNSRecordValue2,IdentityDNSRecordValue3
AWS::Pipes::Pipe Name Description,DesiredState,Enrichment,EnrichmentParameters,KmsKeyIdentifier,LogConfiguration,Name,RoleArn,Source,SourceParameters,Tags,Target,TargetParameters Arn,CreationTime,CurrentState,LastModifiedTime,StateReason
AWS::PricingPlanManager::Subscription Arn PlanFamily,PlanTier,ResourceArns,UsageLevel Arn,CreatedAt,CurrentPlanTier,Status,StatusReason,UpdatedAt
AWS::Proton::EnvironmentAccountConnection Arn CodebuildRoleArn,ComponentRoleArn,EnvironmentAccountId,EnvironmentName,ManagementAccountId,RoleArn,Tags Arn,Id,Status
AWS::Proton::EnvironmentTemplate Arn Description,DisplayName,EncryptionKey,Name,Provisioning,Tags Arn
AWS::Proton::ServiceTemplate Arn Description,DisplayName,EncryptionKey,Name,PipelineProvisioning,Tags Arn
AWS::QBusiness::Application ApplicationId AttachmentsConfiguration,AutoSubscriptionConfiguration,ClientIdsForOIDC,Description,DisplayName,EncryptionConfiguration,IamIdentityProviderArn,IdentityCenterInstanceArn,IdentityType,PersonalizationConfiguration,QAppsConfiguration,QuickSightConfiguration,RoleArn,Tags ApplicationArn,ApplicationId,CreatedAt,IdentityCenterApplicationArn,Status,UpdatedAt
AWS::QBusiness::DataAccessor ApplicationId,DataAccessorId ActionConfigurations,ApplicationId,AuthenticationDetail,DisplayName,Principal,Tags CreatedAt,DataAccessorArn,DataAccessorId,IdcApplicationArn,UpdatedAt
AWS::QBusiness::DataSource ApplicationId,DataSourceId,IndexId ApplicationId,Configuration,Description,DisplayName,DocumentEnrichmentConfiguration,IndexId,MediaExtractionConfiguration,RoleArn,SyncSchedule,Tags,VpcConfiguration CreatedAt,DataSourceArn,DataSourceId,Status,Type,UpdatedAt
AWS::QBusiness::Index ApplicationId,IndexId ApplicationId,CapacityConfiguration,Description,DisplayName,DocumentAttributeConfigurations,Tags,Type CreatedAt,IndexArn,IndexId,IndexStatistics,Status,UpdatedAt
AWS::QBusiness::Permission ApplicationId,StatementId Actions,ApplicationId,Conditions,Principal,StatementId 
AWS::QBusiness::Plugin ApplicationId,PluginId ApplicationId,AuthConfiguration,CustomPluginConfiguration,DisplayName,ServerUrl,State,Tags,Type BuildStatus,CreatedAt,PluginArn,PluginId,UpdatedAt
AWS::QBusiness::Retriever ApplicationId,RetrieverId ApplicationId,Configuration,DisplayName,RoleArn,Tags,Type CreatedAt,RetrieverArn,RetrieverId,Status,UpdatedAt
AWS::QBusiness::WebExperience ApplicationId,WebExperienceId ApplicationId,BrowserExtensionConfiguration,CustomizationConfiguration,IdentityProviderConfiguration,Origins,RoleArn,SamplePromptsControlMode,Subtitle,Tags,Title,WelcomeMessage CreatedAt,DefaultEndpoint,Status,UpdatedAt,WebExperienceArn,WebExperienceId
AWS::QLDB::Ledger Id DeletionProtection,KmsKey,Name,PermissionsMode,Tags Id
AWS::QLDB::Stream LedgerName,Id ExclusiveEndTime,InclusiveStartTime,KinesisConfiguration,LedgerName,RoleArn,StreamName,Tags Arn,Id
AWS::QuickSight::ActionConnector ActionConnectorId,AwsAccountId ActionConnectorId,AuthenticationConfig,AwsAccountId,Description,Name,Permissions,Tags,Type,VpcConnectionArn Arn,CreatedTime,EnabledActions,LastUpdatedTime,Status
AWS::QuickSight::Agent AwsAccountId,AgentId ActionConnectors,AgentId,AgentLifecycle,AwsAccountId,CustomPromptInput,Description,IconId,Name,Spaces,StarterPrompts,Tags,WelcomeMessage AgentStatus,Arn,CreatedAt,Creator,CustomPromptInterface,ErrorMessage,UpdatedAt
AWS::QuickSight::Analysis AnalysisId,AwsAccountId AnalysisId,AwsAccountId,Definition,Errors,FolderArns,Name,Parameters,Permissions,Sheets,SourceEntity,Status,Tags,ThemeArn,ValidationStrategy Arn,CreatedTime,DataSetArns,Errors,LastUpdatedTime,Sheets
AWS::QuickSight::ApprovalPolicy PolicyId Actions,ApplicableTo,ApprovalGroups,AssetTypes,Description,Name,PolicyId CreatedAt,PolicyArn,UpdatedAt
AWS::QuickSight::CustomPermissions AwsAccountId,CustomPermissionsName AwsAccountId,Capabilities,CustomPermissionsName,Tags Arn
AWS::QuickSight::Customization Arn DefaultTheme,Namespace,Tags Arn,AwsAccountId
AWS::QuickSight::DLPSetting AwsAccountId,DlpSettingId AwsAccountId,DlpSettingId,Enabled,Name,ProviderConfig,ProviderOutageAction,ProviderType,Tags Arn,CreatedAt,Status,UpdatedAt
AWS::QuickSight::Dashboard AwsAccountId,DashboardId AwsAccountId,DashboardId,DashboardPublishOptions,Definition,FolderArns,LinkEntities,LinkSharingConfiguration,Name,Parameters,Permissions,SourceEntity,Tags,ThemeArn,ValidationStrategy,VersionDescription Arn,CreatedTime,LastPublishedTime,LastUpdatedTime,Version,Version.Arn,Version.CreatedTime,Version.DataSetArns,Version.Description,Version.Errors,Version.Sheets,Version.SourceEntityArn,Version.Status,Version.ThemeArn,Version.VersionNumber
AWS::QuickSight::DataSet AwsAccountId,DataSetId AwsAccountId,ColumnGroups,ColumnLevelPermissionRules,DataPrepConfiguration,DataSetId,DataSetRefreshProperties,DataSetUsageConfiguration,DatasetParameters,FieldFolders,FolderArns,ImportMode,IngestionWaitPolicy,LogicalTableMap,Name,PerformanceConfiguration,Permissions,PhysicalTableMap,RowLevelPermissionDataSet,RowLevelPermissionTagConfiguration,SemanticModelConfiguration,Tags,UseAs Arn,ConsumedSpiceCapacityInBytes,CreatedTime,LastUpdatedTime,OutputColumns
AWS::QuickSight::DataSource AwsAccountId,DataSourceId AlternateDataSourceParameters,AwsAccountId,Credentials,DataSourceId,DataSourceParameters,ErrorInfo,FolderArns,Name,Permissions,SslProperties,Tags,Type,VpcConnectionProperties Arn,CreatedTime,LastUpdatedTime,Status
AWS::QuickSight::Flow Arn AwsAccountId,Description,FlowDefinition,Name,Permissions Arn,CreatedTime,FlowId,LastUpdatedTime,PublishState,StepAliases
AWS::QuickSight::Folder AwsAccountId,FolderId AwsAccountId,FolderId,FolderType,Name,ParentFolderArn,Permissions,SharingModel,Tags Arn,CreatedTime,LastUpdatedTime
AWS::QuickSight::KnowledgeBase AwsAccountId,KnowledgeBaseId AccessControlConfiguration,AwsAccountId,DataSourceArn,Description,IsEmailNotificationOptedForIngestionFailures,KnowledgeBaseConfiguration,KnowledgeBaseId,MediaExtractionConfiguration,Name,Permissions,PrimaryOwnerArn,Tags CreatedAt,DocumentCount,KnowledgeBaseArn,KnowledgeBaseSizeBytes,PrimaryOwnerUsername,Status,Type,UpdatedAt
AWS::QuickSight::LimitsProfile AccountId,ProfileId AccountId,Description,ProfileName,ResourceLimits Arn,CreatedAt,ProfileId,UpdatedAt
AWS::QuickSight::OAuthClientApplication Arn ClientId,ClientSecret,DataSourceType,IdentityProviderVpcConnectionProperties,Name,OAuthAuthorizationEndpointUrl,OAuthClientApplicationId,OAuthClientAuthenticationType,OAuthScopes,OAuthTokenEndpointUrl,Tags Arn,CreatedTime,LastUpdatedTime
AWS::QuickSight::RefreshSchedule AwsAccountId,DataSetId,Schedule/ScheduleId AwsAccountId,DataSetId,Schedule Arn
AWS::QuickSight::Space AwsAccountId,SpaceId AwsAccountId,Description,Name,Permissions,Resources,SpaceId,Tags Arn,CreatedAt,CreatedBy,UpdatedAt
AWS::QuickSight::Template AwsAccountId,TemplateId AwsAccountId,Definition,Name,Permissions,SourceEntity,Tags,TemplateId,ValidationStrategy,VersionDescription Arn,CreatedTime,LastUpdatedTime,Version,Version.CreatedTime,Version.DataSetConfigurations,Version.Description,Version.Errors,Version.Sheets,Version.SourceEntityArn,Version.Status,Version.ThemeArn,Version.VersionNumber
AWS::QuickSight::Theme ThemeId,AwsAccountId AwsAccountId,BaseThemeId,Configuration,Name,Permissions,Tags,ThemeId,VersionDescription Arn,CreatedTime,LastUpdatedTime,Type,Version,Version.Arn,Version.BaseThemeId,Version.Configuration,Version.Configuration.DataColorPalette,Version.Configuration.Sheet,Version.Configuration.Typography,Version.Configuration.UIColorPalette,Version.CreatedTime,Version.Description,Version.Errors,Version.Status,Version.VersionNumber
AWS::QuickSight::Topic AwsAccountId,TopicId AwsAccountId,ConfigOptions,CustomInstructions,DataSets,Description,FolderArns,Name,Tags,TopicId,UserExperienceVersion Arn
AWS::QuickSight::TopicV2 AwsAccountId,TopicId AwsAccountId,CustomInstructions,DataSetRelations,DataSets,Description,FolderArns,Name,Permissions,Tags,TopicId Arn
AWS::QuickSight::VPCConnection AwsAccountId,VPCConnectionId AvailabilityStatus,AwsAccountId,DnsResolvers,Name,RoleArn,SecurityGroupIds,SubnetIds,Tags,VPCConnectionId Arn,CreatedTime,LastUpdatedTime,NetworkInterfaces,Status,VPCId
AWS::RAM::Permission Arn Name,PolicyTemplate,ResourceType,Tags Arn,IsResourceTypeDefault,PermissionType,Version
AWS::RAM::ResourceShare Arn AllowExternalPrincipals,Name,PermissionArns,Principals,ResourceArns,ResourceShareConfiguration,Sources,Tags Arn,CreationTime,FeatureSet,LastUpdatedTime,OwningAccountId,Status
AWS::RDS::ClusterSnapshot DBClusterSnapshotArn DBClusterIdentifier,DBClusterSnapshotIdentifier,Tags AllocatedStorage,AvailabilityZones,ClusterCreateTime,DBClusterSnapshotArn,DbClusterResourceId,Engine,EngineMode,EngineVersion,IAMDatabaseAuthenticationEnabled,KmsKeyId,LicenseModel,MasterUsername,Port,SnapshotCreateTime,SnapshotType,Status,StorageEncrypted,VpcId
AWS::RDS::CustomDBEngineVersion Engine,EngineVersion DatabaseInstallationFiles,DatabaseInstallationFilesS3BucketName,DatabaseInstallationFilesS3Prefix,Description,Engine,EngineVersion,ImageId,KMSKeyId,Manifest,SourceCustomDbEngineVersionIdentifier,Status,Tags,UseAwsProvidedLatestImage DBEngineVersionArn
AWS::RDS::DBCluster DBClusterIdentifier AllocatedStorage,AssociatedRoles,AutoMinorVersionUpgrade,AvailabilityZones,BacktrackWindow,BackupRetentionPeriod,ClusterScalabilityType,CopyTagsToSnapshot,DBClusterIdentifier,DBClusterInstanceClass,DBClusterParameterGroupName,DBInstanceParameterGroupName,DBSubnetGroupName,DBSystemId,DatabaseInsightsMode,DatabaseName,DeleteAutomatedBackups,DeletionProtection,Domain,DomainIAMRoleName,EnableCloudwatchLogsExports,EnableGlobalWriteForwarding,EnableHttpEndpoint,EnableIAMDatabaseAuthentication,EnableLocalWriteForwarding,Engine,EngineLifecycleSupport,EngineMode,EngineVersion,GlobalClusterIdentifier,Iops,KmsKeyId,ManageMasterUserPassword,MasterUserAuthenticationType,MasterUserPassword,MasterUserSecret,MasterUsername,MonitoringInterval,MonitoringRoleArn,NetworkType,PerformanceInsightsEnabled,PerformanceInsightsKmsKeyId,PerformanceInsightsRetentionPeriod,Port,PreferredBackupWindow,PreferredMaintenanceWindow,PubliclyAccessible,ReplicationSourceIdentifier,RestoreToTime,RestoreType,ScalingConfiguration,ServerlessV2ScalingConfiguration,SnapshotIdentifier,SourceDBClusterIdentifier,SourceDbClusterResourceId,SourceRegion,StorageEncrypted,StorageType,Tags,UseLatestRestorableTime,VpcSecurityGroupIds DBClusterArn,DBClusterResourceId,Endpoint,Endpoint.Address,Endpoint.Port,MasterUserSecret.SecretArn,ReadEndpoint,ReadEndpoint.Address,StorageEncryptionType,StorageThroughput
AWS::RDS::DBClusterParameterGroup DBClusterParameterGroupName DBClusterParameterGroupName,Description,Family,Parameters,Tags 
AWS::RDS::DBInstance DBInstanceIdentifier AdditionalStorageVolumes,AllocatedStorage,AllowMajorVersionUpgrade,ApplyImmediately,AssociatedRoles,AutoMinorVersionUpgrade,AutomaticBackupReplicationKmsKeyId,AutomaticBackupReplicationRegion,AutomaticBackupReplicationRetentionPeriod,AvailabilityZone,BackupRetentionPeriod,BackupTarget,CACertificateIdentifier,CertificateRotationRestart,CharacterSetName,CopyTagsToSnapshot,CustomIAMInstanceProfile,DBClusterIdentifier,DBClusterSnapshotIdentifier,DBInstanceClass,DBInstanceIdentifier,DBName,DBParameterGroupName,DBSecurityGroups,DBSnapshotIdentifier,DBSubnetGroupName,DBSystemId,DatabaseInsightsMode,DedicatedLogVolume,DeleteAutomatedBackups,DeletionProtection,Domain,DomainAuthSecretArn,DomainDnsIps,DomainFqdn,DomainIAMRoleName,DomainOu,EnableCloudwatchLogsExports,EnableIAMDatabaseAuthentication,EnablePerformanceInsights,Engine,EngineLifecycleSupport,EngineVersion,Iops,KmsKeyId,LicenseModel,ManageMasterUserPassword,MasterUserAuthenticationType,MasterUserPassword,MasterUserSecret,MasterUsername,MaxAllocatedStorage,MonitoringInterval,MonitoringRoleArn,MultiAZ,NcharCharacterSetName,NetworkType,OptionGroupName,PerformanceInsightsKMSKeyId,PerformanceInsightsRetentionPeriod,Port,PreferredBackupWindow,PreferredMaintenanceWindow,ProcessorFeatures,PromotionTier,PubliclyAccessible,ReplicaMode,RestoreTime,SourceDBClusterIdentifier,SourceDBInstanceAutomatedBackupsArn,SourceDBInstanceIdentifier,SourceDbiResourceId,SourceRegion,StorageEncrypted,StorageThroughput,StorageType,Tags,TdeCredentialArn,TdeCredentialPassword,Timezone,UseDefaultProcessorFeatures,UseLatestRestorableTime,VPCSecurityGroups AutomaticRestartTime,CertificateDetails,CertificateDetails.CAIdentifier,CertificateDetails.ValidTill,DBInstanceArn,DBInstanceStatus,DBSystemId,DbiResourceId,Endpoint,Endpoint.Address,Endpoint.HostedZoneId,Endpoint.Port,InstanceCreateTime,IsStorageConfigUpgradeAvailable,LatestRestorableTime,ListenerEndpoint,ListenerEndpoint.Address,ListenerEndpoint.HostedZoneId,ListenerEndpoint.Port,MasterUserSecret.SecretArn,PercentProgress,ReadReplicaDBClusterIdentifiers,ReadReplicaDBInstanceIdentifiers,ResumeFullAutomationModeTime,SecondaryAvailabilityZone,StatusInfos,StorageOperationPercentProgress,StorageOperationStatus
AWS::RDS::DBParameterGroup DBParameterGroupName DBParameterGroupName,Description,Family,Parameters,Tags DBParameterGroupArn,DBParameterGroupName
AWS::RDS::DBProxy DBProxyName Auth,DBProxyName,DebugLogging,DefaultAuthScheme,EndpointNetworkType,EngineFamily,IdleClientTimeout,RequireTLS,RoleArn,Tags,TargetConnectionNetworkType,VpcSecurityGroupIds,VpcSubnetIds DBProxyArn,Endpoint,VpcId
AWS::RDS::DBProxyEndpoint DBProxyEndpointName DBProxyEndpointName,DBProxyName,EndpointNetworkType,Tags,TargetRole,VpcSecurityGroupIds,VpcSubnetIds DBProxyEndpointArn,Endpoint,IsDefault,VpcId
AWS::RDS::DBProxyTargetGroup TargetGroupArn ConnectionPoolConfigurationInfo,DBClusterIdentifiers,DBInstanceIdentifiers,DBProxyName,TargetGroupName TargetGroupArn
AWS::RDS::DBSecurityGroup Id DBSecurityGroupIngress,EC2VpcId,GroupDescription,Tags Id
AWS::RDS::DBSecurityGroupIngress Id CIDRIP,DBSecurityGroupName,EC2SecurityGroupId,EC2SecurityGroupName,EC2SecurityGroupOwnerId Id
AWS::RDS::DBShardGroup DBShardGroupIdentifier ComputeRedundancy,DBClusterIdentifier,DBShardGroupIdentifier,MaxACU,MinACU,PubliclyAccessible,Tags DBShardGroupResourceId,Endpoint
AWS::RDS::DBSnapshot DBSnapshotArn DBInstanceIdentifier,DBSnapshotIdentifier,Tags AllocatedStorage,AvailabilityZone,DBSnapshotArn,DbiResourceId,Encrypted,Engine,EngineVersion,IAMDatabaseAuthenticationEnabled,InstanceCreateTime,Iops,KmsKeyId,LicenseModel,MasterUsername,OptionGroupName,OriginalSnapshotCreateTime,Port,SnapshotCreateTime,SnapshotType,Status,StorageThroughput,StorageType,VpcId
AWS::RDS::DBSubnetGroup DBSubnetGroupName DBSubnetGroupDescription,DBSubnetGroupName,SubnetIds,Tags DBSubnetGroupArn
AWS::RDS::EventSubscription SubscriptionName Enabled,EventCategories,SnsTopicArn,SourceIds,SourceType,SubscriptionName,Tags 
AWS::RDS::GlobalCluster GlobalClusterIdentifier DeletionProtection,Engine,EngineLifecycleSupport,EngineVersion,GlobalClusterIdentifier,SourceDBClusterIdentifier,StorageEncrypted,Tags GlobalEndpoint
AWS::RDS::Integration IntegrationArn AdditionalEncryptionContext,DataFilter,Description,IntegrationName,KMSKeyId,SourceArn,Tags,TargetArn CreateTime,IntegrationArn
AWS::RDS::OptionGroup OptionGroupName EngineName,MajorEngineVersion,OptionConfigurations,OptionGroupDescription,OptionGroupName,Tags 
AWS::RTBFabric::InboundExternalLink Arn GatewayId,LinkAttributes,LinkLogSettings,Tags Arn,CreatedTimestamp,DomainName,LinkId,LinkStatus,UpdatedTimestamp
AWS::RTBFabric::Link Arn GatewayId,HttpResponderAllowed,LinkAttributes,LinkLogSettings,ModuleConfigurationList,PeerGatewayId,Tags Arn,CreatedTimestamp,LinkDirection,LinkId,LinkStatus,UpdatedTimestamp
AWS::RTBFabric::LinkRoutingRule Arn Conditions,GatewayId,LinkId,Priority,Tags Arn,CreatedTimestamp,RuleId,Status,UpdatedTimestamp
AWS::RTBFabric::OutboundExternalLink Arn GatewayId,LinkAttributes,LinkLogSettings,PublicEndpoint,Tags Arn,CreatedTimestamp,LinkId,LinkStatus,UpdatedTimestamp
AWS::RTBFabric::RequesterGateway Arn Description,SecurityGroupIds,SubnetIds,Tags,VpcId ActiveLinksCount,Arn,CreatedTimestamp,DomainName,GatewayId,RequesterGatewayStatus,TotalLinksCount,UpdatedTimestamp
AWS::RTBFabric::ResponderGateway Arn AcmCertificateArn,Description,DomainName,GatewayType,ListenerConfig,ManagedEndpointConfiguration,Port,Protocol,SecurityGroupIds,SubnetIds,Tags,TrustStoreConfiguration,VpcId Arn,CertificateAssociationStatus,CreatedTimestamp,ExternalInboundEndpoint,GatewayId,ResponderGatewayStatus,UpdatedTimestamp
AWS::RUM::AppMonitor Name AppMonitorConfiguration,CustomEvents,CwLogEnabled,DeobfuscationConfiguration,Domain,DomainList,Name,Platform,ResourcePolicy,Tags Id
AWS::Rbin::Rule Arn Description,ExcludeResourceTags,LockConfiguration,ResourceTags,ResourceType,RetentionPeriod,Status,Tags Arn,Identifier,LockState
AWS::Redshift::Cluster ClusterIdentifier AllowVersionUpgrade,AquaConfigurationStatus,AutomatedSnapshotRetentionPeriod,AvailabilityZone,AvailabilityZoneRelocation,AvailabilityZoneRelocationStatus,Classic,ClusterIdentifier,ClusterParameterGroupName,ClusterSecurityGroups,ClusterSubnetGroupName,ClusterType,ClusterVersion,DBName,DeferMaintenance,DeferMaintenanceDuration,DeferMaintenanceEndTime,DeferMaintenanceStartTime,DestinationRegion,ElasticIp,Encrypted,Endpoint,EnhancedVpcRouting,HsmClientCertificateIdentifier,HsmConfigurationIdentifier,IamRoles,KmsKeyId,LoggingProperties,MaintenanceTrackName,ManageMasterPassword,ManualSnapshotRetentionPeriod,MasterPasswordSecretKmsKeyId,MasterUserPassword,MasterUsername,MultiAZ,NamespaceResourcePolicy,NodeType,NumberOfNodes,OwnerAccount,Port,PreferredMaintenanceWindow,PubliclyAccessible,ResourceAction,RevisionTarget,RotateEncryptionKey,SnapshotClusterIdentifier,SnapshotCopyGrantName,SnapshotCopyManual,SnapshotCopyRetentionPeriod,SnapshotIdentifier,Tags,VpcSecurityGroupIds ClusterNamespaceArn,DeferMaintenanceIdentifier,Endpoint.Address,Endpoint.Port,Id,MasterPasswordSecretArn
AWS::Redshift::ClusterParameterGroup ParameterGroupName Description,ParameterGroupFamily,ParameterGroupName,Parameters,Tags 
AWS::Redshift::ClusterSecurityGroup Id Description,Tags Id
AWS::Redshift::ClusterSecurityGroupIngress Id CIDRIP,ClusterSecurityGroupName,EC2SecurityGroupName,EC2SecurityGroupOwnerId Id
AWS::Redshift::ClusterSubnetGroup ClusterSubnetGroupName Description,SubnetIds,Tags ClusterSubnetGroupName
AWS::Redshift::EndpointAccess EndpointName ClusterIdentifier,EndpointName,ResourceOwner,SubnetGroupName,VpcSecurityGroupIds Address,EndpointCreateTime,EndpointStatus,Port,VpcEndpoint,VpcEndpoint.NetworkInterfaces,VpcEndpoint.VpcEndpointId,VpcEndpoint.VpcId,VpcSecurityGroups
AWS::Redshift::EndpointAuthorization ClusterIdentifier,Account Account,ClusterIdentifier,Force,VpcIds AllowedAllVPCs,AllowedVPCs,AuthorizeTime,ClusterStatus,EndpointCount,Grantee,Grantor,Status
AWS::Redshift::EventSubscription SubscriptionName Enabled,EventCategories,Severity,SnsTopicArn,SourceIds,SourceType,SubscriptionName,Tags CustSubscriptionId,CustomerAwsId,EventCategoriesList,SourceIdsList,Status,SubscriptionCreationTime
AWS::Redshift::Integration IntegrationArn AdditionalEncryptionContext,IntegrationName,KMSKeyId,SourceArn,Tags,TargetArn CreateTime,IntegrationArn
AWS::Redshift::QEV2IdcApplication Qev2IdcApplicationArn IdcDisplayName,IdcInstanceArn,Qev2IdcApplicationName,Tags IdcManagedApplicationArn,IdcOnboardStatus,Qev2IdcApplicationArn
AWS::Redshift::ScheduledAction ScheduledActionName Enable,EndTime,IamRole,Schedule,ScheduledActionDescription,ScheduledActionName,StartTime,TargetAction NextInvocations,State
AWS::Redshift::Snapshot SnapshotArn ClusterIdentifier,ManualSnapshotRetentionPeriod,SnapshotIdentifier,Tags AvailabilityZone,ClusterCreateTime,ClusterVersion,DBName,Encrypted,EncryptedWithHSM,EngineFullVersion,EnhancedVpcRouting,KmsKeyId,MaintenanceTrackName,MasterUsername,NodeType,NumberOfNodes,OwnerAccount,Port,SnapshotArn,SnapshotCreateTime,SnapshotType,Status,VpcId
AWS::Redshift::SnapshotCopyGrant Arn KmsKeyId,SnapshotCopyGrantName,Tags Arn
AWS::Redshift::SnapshotSchedule Arn ScheduleDefinitions,ScheduleDescription,ScheduleIdentifier,Tags Arn,AssociatedClusterCount
AWS::Redshift::UsageLimit Arn Amount,BreachAction,ClusterIdentifier,FeatureType,LimitType,Period,Tags Arn,UsageLimitId
AWS::RedshiftServerless::Namespace NamespaceName AdminPasswordSecretKmsKeyId,AdminUserPassword,AdminUsername,DbName,DefaultIamRoleArn,FinalSnapshotName,FinalSnapshotRetentionPeriod,IamRoles,KmsKeyId,LogExports,ManageAdminPassword,NamespaceName,NamespaceResourcePolicy,RedshiftIdcApplicationArn,SnapshotCopyConfigurations,Tags Namespace,Namespace.AdminUsername,Namespace.CreationDate,Namespace.DbName,Namespace.DefaultIamRoleArn,Namespace.IamRoles,Namespace.KmsKeyId,Namespace.LogExports,Namespace.NamespaceArn,Namespace.NamespaceId,Namespace.NamespaceName,Namespace.Status
AWS::RedshiftServerless::Snapshot SnapshotName NamespaceName,RetentionPeriod,SnapshotName,Tags OwnerAccount,Snapshot,Snapshot.AdminUsername,Snapshot.KmsKeyId,Snapshot.NamespaceArn,Snapshot.NamespaceName,Snapshot.OwnerAccount,Snapshot.RetentionPeriod,Snapshot.SnapshotArn,Snapshot.SnapshotCreateTime,Snapshot.SnapshotName,Snapshot.Status
AWS::RedshiftServerless::Workgroup WorkgroupName BaseCapacity,ConfigParameters,EnhancedVpcRouting,MaxCapacity,NamespaceName,Port,PricePerformanceTarget,PubliclyAccessible,RecoveryPointId,SecurityGroupIds,SnapshotArn,SnapshotName,SnapshotOwnerAccount,SubnetIds,Tags,TrackName,Workgroup,WorkgroupName Workgroup,Workgroup.BaseCapacity,Workgroup.ConfigParameters,Workgroup.CreationDate,Workgroup.Endpoint,Workgroup.Endpoint.Address,Workgroup.Endpoint.Port,Workgroup.Endpoint.VpcEndpoints,Workgroup.EnhancedVpcRouting,Workgroup.MaxCapacity,Workgroup.NamespaceName,Workgroup.PubliclyAccessible,Workgroup.SecurityGroupIds,Workgroup.Status,Workgroup.SubnetIds,Workgroup.TrackName,Workgroup.WorkgroupArn,Workgroup.WorkgroupId,Workgroup.WorkgroupName
AWS::RefactorSpaces::Application EnvironmentIdentifier,ApplicationIdentifier ApiGatewayProxy,EnvironmentIdentifier,Name,ProxyType,Tags,VpcId ApiGatewayId,ApplicationIdentifier,Arn,NlbArn,NlbName,ProxyUrl,StageName,VpcLinkId
AWS::RefactorSpaces::Environment EnvironmentIdentifier Description,Name,NetworkFabricType,Tags Arn,EnvironmentIdentifier,TransitGatewayId
AWS::RefactorSpaces::Route EnvironmentIdentifier,ApplicationIdentifier,RouteIdentifier ApplicationIdentifier,DefaultRoute,EnvironmentIdentifier,RouteType,ServiceIdentifier,Tags,UriPathRoute Arn,PathResourceToId,RouteIdentifier
AWS::RefactorSpaces::Service EnvironmentIdentifier,ApplicationIdentifier,ServiceIdentifier ApplicationIdentifier,Description,EndpointType,EnvironmentIdentifier,LambdaEndpoint,Name,Tags,UrlEndpoint,VpcId Arn,ServiceIdentifier
AWS::Rekognition::Collection CollectionId CollectionId,Tags Arn
AWS::Rekognition::Dataset DatasetArn DatasetType,ProjectArn,Tags DatasetArn
AWS::Rekognition::Project ProjectName ProjectName,Tags Arn
AWS::Rekognition::StreamProcessor Name BoundingBoxRegionsOfInterest,ConnectedHomeSettings,DataSharingPreference,FaceSearchSettings,KinesisDataStream,KinesisVideoStream,KmsKeyId,Name,NotificationChannel,PolygonRegionsOfInterest,RoleArn,S3Destination,Tags Arn,Status,StatusMessage
AWS::ResilienceHub::App AppArn AppAssessmentSchedule,AppTemplateBody,Description,EventSubscriptions,Name,PermissionModel,ResiliencyPolicyArn,ResourceMappings,Tags AppArn,DriftStatus
AWS::ResilienceHub::ResiliencyPolicy PolicyArn DataLocationConstraint,Policy,PolicyDescription,PolicyName,Tags,Tier PolicyArn
AWS::ResilienceHubV2::Policy PolicyArn AvailabilitySlo,DataRecovery,Description,KmsKeyId,MultiAz,MultiRegion,Name,SharingEnabled,Tags AssociatedServiceCount,CreatedAt,PolicyArn,UpdatedAt
AWS::ResilienceHubV2::Service ServiceArn Assertions,AssociatedSystems,DependencyDiscovery,Description,InputSources,KmsKeyId,Name,PermissionModel,PolicyArn,Regions,ReportConfiguration,Tags CreatedAt,EffectivePolicyValues,ServiceArn,UpdatedAt
AWS::ResilienceHubV2::ServiceFunction ServiceArn,ServiceFunctionId Criticality,Description,Name,ServiceArn CreatedAt,ResourceCount,ServiceFunctionId,Source,UpdatedAt
AWS::ResilienceHubV2::System SystemArn Description,KmsKeyId,Name,SharingEnabled,Tags CreatedAt,SystemArn,SystemId,UpdatedAt
AWS::ResilienceHubV2::UserJourney SystemIdentifier,UserJourneyId Description,Name,PolicyArn,SystemIdentifier CreatedAt,UpdatedAt,UserJourneyId
AWS::ResourceExplorer2::DefaultViewAssociation AssociatedAwsPrincipal ViewArn AssociatedAwsPrincipal
AWS::ResourceExplorer2::Index Arn Tags,Type Arn,IndexState
AWS::ResourceExplorer2::View ViewArn Filters,IncludedProperties,Scope,Tags,ViewName ViewArn
AWS::ResourceGroups::Group Name Configuration,Description,Name,ResourceQuery,Resources,Tags Arn
AWS::ResourceGroups::TagSyncTask TaskArn Group,RoleArn,TagKey,TagValue GroupArn,GroupName,Status,TaskArn
AWS::RoboMaker::Fleet Arn Name,Tags Arn
AWS::RoboMaker::Robot Arn Architecture,Fleet,GreengrassGroupId,Name,Tags Arn
AWS::RoboMaker::RobotApplication Arn CurrentRevisionId,Environment,Name,RobotSoftwareSuite,Sources,Tags Arn,CurrentRevisionId
AWS::RoboMaker::RobotApplicationVersion Arn Application,CurrentRevisionId ApplicationVersion,Arn
AWS::RoboMaker::SimulationApplication Arn CurrentRevisionId,Environment,Name,RenderingEngine,RobotSoftwareSuite,SimulationSoftwareSuite,Sources,Tags Arn,CurrentRevisionId
AWS::RoboMaker::SimulationApplicationVersion Arn Application,CurrentRevisionId ApplicationVersion,Arn
AWS::RolesAnywhere::CRL CrlId CrlData,Enabled,Name,Tags,TrustAnchorArn CrlId
AWS::RolesAnywhere::Profile ProfileId AcceptRoleSessionName,AttributeMappings,DurationSeconds,Enabled,ManagedPolicyArns,Name,RequireInstanceProperties,RoleArns,SessionPolicy,Tags ProfileArn,ProfileId
AWS::RolesAnywhere::TrustAnchor TrustAnchorId Enabled,Name,NotificationSettings,Source,Tags TrustAnchorArn,TrustAnchorId
AWS::Route53::CidrCollection Id Locations,Name Arn,Id
AWS::Route53::DNSSEC HostedZoneId HostedZoneId 
AWS::Route53::DelegationSet Arn  Arn,CallerReference,Id,NameServers
AWS::Route53::HealthCheck HealthCheckId HealthCheckConfig,HealthCheckTags HealthCheckId
AWS::Route53::HostedZone Id HostedZoneConfig,HostedZoneFeatures,HostedZoneTags,Name,QueryLoggingConfig,VPCs Id,NameServers
AWS::Route53::KeySigningKey HostedZoneId,Name HostedZoneId,KeyManagementServiceArn,Name,Status 
AWS::Route53::QueryLoggingConfig Arn CloudWatchLogsLogGroupArn,HostedZoneId Arn,Id
AWS::Route53::RecordSet Name AliasTarget,CidrRoutingConfig,Comment,Failover,GeoLocation,HealthCheckId,HostedZoneId,HostedZoneName,MultiValueAnswer,Name,Region,ResourceRecords,SetIdentifier,TTL,Type,Weight 
AWS::Route53::RecordSetGroup Id Comment,HostedZoneId,HostedZoneName,RecordSets Id
AWS::Route53::TrafficPolicy Arn Comment,Document,Name Arn,Id,Type,Version
AWS::Route53::TrafficPolicyInstance Arn HostedZoneId,Name,TTL,TrafficPolicyId,TrafficPolicyVersion Arn,Id,State,TrafficPolicyType
AWS::Route53GlobalResolver::AccessSource AccessSourceId Cidr,ClientToken,DnsViewId,IpAddressType,Name,Protocol,Tags AccessSourceId,Arn,CreatedAt,Status,UpdatedAt
AWS::Route53GlobalResolver::AccessToken AccessTokenId ClientToken,DnsViewId,ExpiresAt,Name,Tags AccessTokenId,Arn,CreatedAt,GlobalResolverId,Status,UpdatedAt,Value
AWS::Route53GlobalResolver::DnsView DnsViewId ClientToken,Description,DnssecValidation,EdnsClientSubnet,FirewallRulesFailOpen,GlobalResolverId,Name,Tags Arn,CreatedAt,DnsViewId,Status,UpdatedAt
AWS::Route53GlobalResolver::FirewallDomainList FirewallDomainListId ClientToken,Description,DomainFileUrl,Domains,GlobalResolverId,Name,Tags Arn,CreatedAt,DomainCount,FirewallDomainListId,Status,StatusMessage,UpdatedAt
AWS::Route53GlobalResolver::FirewallRule FirewallRuleId Action,BlockOverrideDnsType,BlockOverrideDomain,BlockOverrideTtl,BlockResponse,ClientToken,ConfidenceThreshold,Description,DnsAdvancedProtection,DnsViewId,FirewallDomainListId,Name,Priority,QType CreatedAt,FirewallRuleId,QueryType,Status,UpdatedAt
AWS::Route53GlobalResolver::GlobalResolver GlobalResolverId ClientToken,Description,IpAddressType,Name,ObservabilityRegion,Regions,Tags Arn,CreatedAt,DnsName,GlobalResolverId,IPv4Addresses,IPv6Addresses,Status,UpdatedAt
AWS::Route53GlobalResolver::HostedZoneAssociation HostedZoneAssociationId HostedZoneId,Name,ResourceArn CreatedAt,HostedZoneAssociationId,HostedZoneName,Status,UpdatedAt
AWS::Route53Profiles::Profile Id Name,Tags Arn,ClientToken,Id,ShareStatus
AWS::Route53Profiles::ProfileAssociation Id Arn,Name,ProfileId,ResourceId,Tags Id
AWS::Route53Profiles::ProfileResourceAssociation Id Name,ProfileId,ResourceArn,ResourceProperties Id,ResourceType
AWS::Route53RecoveryControl::Cluster ClusterArn Name,NetworkType,Tags ClusterArn,ClusterEndpoints,Status
AWS::Route53RecoveryControl::ControlPanel ControlPanelArn ClusterArn,Name,Tags ControlPanelArn,DefaultControlPanel,RoutingControlCount,Status
AWS::Route53RecoveryControl::RoutingControl RoutingControlArn ClusterArn,ControlPanelArn,Name RoutingControlArn,Status
AWS::Route53RecoveryControl::SafetyRule SafetyRuleArn AssertionRule,ControlPanelArn,GatingRule,Name,RuleConfig,Tags SafetyRuleArn,Status
AWS::Route53RecoveryReadiness::Cell CellName CellName,Cells,Tags CellArn,ParentReadinessScopes
AWS::Route53RecoveryReadiness::ReadinessCheck ReadinessCheckName ReadinessCheckName,ResourceSetName,Tags ReadinessCheckArn
AWS::Route53RecoveryReadiness::RecoveryGroup RecoveryGroupName Cells,RecoveryGroupName,Tags RecoveryGroupArn
AWS::Route53RecoveryReadiness::ResourceSet ResourceSetName ResourceSetName,ResourceSetType,Resources,Tags ResourceSetArn
AWS::Route53Resolver::FirewallDomainList Id DomainFileUrl,Domains,Name,Tags Arn,CreationTime,CreatorRequestId,DomainCount,Id,ManagedOwnerName,ModificationTime,Status,StatusMessage
AWS::Route53Resolver::FirewallRuleGroup Id FirewallRules,Name,Tags Arn,CreationTime,CreatorRequestId,Id,ModificationTime,OwnerId,RuleCount,ShareStatus,Status,StatusMessage
AWS::Route53Resolver::FirewallRuleGroupAssociation Id FirewallRuleGroupId,MutationProtection,Name,Priority,Tags,VpcId Arn,CreationTime,CreatorRequestId,Id,ManagedOwnerName,ModificationTime,Status,StatusMessage
AWS::Route53Resolver::OutpostResolver Id InstanceCount,Name,OutpostArn,PreferredInstanceType,Tags Arn,CreationTime,CreatorRequestId,Id,ModificationTime,Status,StatusMessage
AWS::Route53Resolver::ResolverConfig ResourceId AutodefinedReverseFlag,ResourceId AutodefinedReverse,Id,OwnerId
AWS::Route53Resolver::ResolverDNSSECConfig Id ResourceId Id,OwnerId,ValidationStatus
AWS::Route53Resolver::ResolverEndpoint ResolverEndpointId Direction,Dns64Enabled,IpAddresses,Ipv6InternetAccessEnabled,Name,OutpostArn,PreferredInstanceType,Protocols,ResolverEndpointType,RniEnhancedMetricsEnabled,SecurityGroupIds,Tags,TargetNameServerMetricsEnabled Arn,Direction,HostVPCId,IpAddressCount,Name,OutpostArn,PreferredInstanceType,ResolverEndpointId,ResolverEndpointType
AWS::Route53Resolver::ResolverQueryLoggingConfig Id DestinationArn,Name,Tags Arn,AssociationCount,CreationTime,CreatorRequestId,Id,OwnerId,ShareStatus,Status
AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation Id ResolverQueryLogConfigId,ResourceId CreationTime,Error,ErrorMessage,Id,Status
AWS::Route53Resolver::ResolverRule ResolverRuleId DelegationRecord,DomainName,Name,ResolverEndpointId,RuleType,Tags,TargetIps Arn,DomainName,Name,ResolverEndpointId,ResolverRuleId,TargetIps
AWS::Route53Resolver::ResolverRuleAssociation ResolverRuleAssociationId Name,ResolverRuleId,VPCId Name,ResolverRuleAssociationId,ResolverRuleId,VPCId
AWS::S3::AccessGrant AccessGrantId AccessGrantsLocationConfiguration,AccessGrantsLocationId,ApplicationArn,Grantee,Permission,S3PrefixType,Tags AccessGrantArn,AccessGrantId,GrantScope
AWS::S3::AccessGrantsInstance AccessGrantsInstanceArn IdentityCenterArn,Tags AccessGrantsInstanceArn,AccessGrantsInstanceId
AWS::S3::AccessGrantsLocation AccessGrantsLocationId IamRoleArn,LocationScope,Tags AccessGrantsLocationArn,AccessGrantsLocationId
AWS::S3::AccessPoint Name Bucket,BucketAccountId,Name,Policy,PublicAccessBlockConfiguration,Tags,VpcConfiguration Alias,Arn,Name,NetworkOrigin
AWS::S3::Bucket BucketName AbacStatus,AccelerateConfiguration,AccessControl,AnalyticsConfigurations,BucketEncryption,BucketName,BucketNamePrefix,BucketNamespace,CorsConfiguration,IntelligentTieringConfigurations,InventoryConfigurations,LifecycleConfiguration,LoggingConfiguration,MetadataConfiguration,MetadataTableConfiguration,MetricsConfigurations,NotificationConfiguration,ObjectLockConfiguration,ObjectLockEnabled,OwnershipControls,PublicAccessBlockConfiguration,ReplicationConfiguration,Tags,VersioningConfiguration,WebsiteConfiguration Arn,DomainName,DualStackDomainName,MetadataConfiguration.AnnotationTableConfiguration.TableArn,MetadataConfiguration.AnnotationTableConfiguration.TableName,MetadataConfiguration.Destination,MetadataConfiguration.InventoryTableConfiguration.TableArn,MetadataConfiguration.InventoryTableConfiguration.TableName,MetadataConfiguration.JournalTableConfiguration.TableArn,MetadataConfiguration.JournalTableConfiguration.TableName,MetadataTableConfiguration.S3TablesDestination.TableArn,MetadataTableConfiguration.S3TablesDestination.TableNamespace,RegionalDomainName,WebsiteURL
AWS::S3::BucketPolicy Bucket Bucket,PolicyDocument 
AWS::S3::MultiRegionAccessPoint Name Name,PublicAccessBlockConfiguration,Regions Alias,CreatedAt
AWS::S3::MultiRegionAccessPointPolicy MrapName MrapName,Policy PolicyStatus,PolicyStatus.IsPublic
AWS::S3::StorageLens StorageLensConfiguration/Id StorageLensConfiguration,Tags StorageLensConfiguration.StorageLensArn
AWS::S3::StorageLensGroup Name Filter,Name,Tags StorageLensGroupArn
AWS::S3Express::AccessPoint Name Bucket,BucketAccountId,Name,Policy,PublicAccessBlockConfiguration,Scope,Tags,VpcConfiguration Arn,NetworkOrigin
AWS::S3Express::BucketPolicy Bucket Bucket,PolicyDocument 
AWS::S3Express::DirectoryBucket BucketName BucketEncryption,BucketName,DataRedundancy,InventoryConfigurations,LifecycleConfiguration,LocationName,MetricsConfigurations,Tags Arn,AvailabilityZoneName
AWS::S3Files::AccessPoint AccessPointId ClientToken,FileSystemId,PosixUser,RootDirectory,Tags AccessPointArn,AccessPointId,OwnerId,Status
AWS::S3Files::FileSystem FileSystemArn AcceptBucketWarning,Bucket,ClientToken,KmsKeyId,Prefix,RoleArn,SynchronizationConfiguration,Tags CreationTime,FileSystemArn,FileSystemId,OwnerId,Status,StatusMessage,SynchronizationConfiguration.LatestVersionNumber
AWS::S3Files::FileSystemPolicy FileSystemId FileSystemId,Policy 
AWS::S3Files::MountTarget MountTargetId FileSystemId,IpAddressType,Ipv4Address,Ipv6Address,SecurityGroups,SubnetId AvailabilityZoneId,MountTargetId,NetworkInterfaceId,OwnerId,Status,StatusMessage,VpcId
AWS::S3ObjectLambda::AccessPoint Name Name,ObjectLambdaConfiguration Alias,Alias.Status,Alias.Value,Arn,CreationDate,PolicyStatus,PolicyStatus.IsPublic,PublicAccessBlockConfiguration,PublicAccessBlockConfiguration.BlockPublicAcls,PublicAccessBlockConfiguration.BlockPublicPolicy,PublicAccessBlockConfiguration.IgnorePublicAcls,PublicAccessBlockConfiguration.RestrictPublicBuckets
AWS::S3ObjectLambda::AccessPointPolicy ObjectLambdaAccessPoint ObjectLambdaAccessPoint,PolicyDocument 
AWS::S3Outposts::AccessPoint Arn Bucket,Name,Policy,VpcConfiguration Arn
AWS::S3Outposts::Bucket Arn BucketName,LifecycleConfiguration,OutpostId,Tags Arn
AWS::S3Outposts::BucketPolicy Bucket Bucket,PolicyDocument 
AWS::S3Outposts::Endpoint Arn AccessType,CustomerOwnedIpv4Pool,FailedReason,OutpostId,SecurityGroupId,SubnetId Arn,CidrBlock,CreationTime,Id,NetworkInterfaces,Status
AWS::S3Tables::Namespace TableBucketARN,Namespace Namespace,TableBucketARN 
AWS::S3Tables::Table TableARN Compaction,IcebergMetadata,Namespace,OpenTableFormat,SnapshotManagement,StorageClassConfiguration,TableBucketARN,TableName,Tags,WithoutMetadata TableARN,VersionToken,WarehouseLocation
AWS::S3Tables::TableBucket TableBucketARN EncryptionConfiguration,MetricsConfiguration,ReplicationConfiguration,StorageClassConfiguration,TableBucketName,Tags,UnreferencedFileRemoval TableBucketARN
AWS::S3Tables::TableBucketPolicy TableBucketARN ResourcePolicy,TableBucketARN 
AWS::S3Tables::TablePolicy TableARN ResourcePolicy,TableARN Namespace,TableBucketARN,TableName
AWS::S3Vectors::Index IndexArn DataType,Dimension,DistanceMetric,EncryptionConfiguration,IndexName,MetadataConfiguration,Tags,VectorBucketArn,VectorBucketName CreationTime,IndexArn
AWS::S3Vectors::VectorBucket VectorBucketArn EncryptionConfiguration,Tags,VectorBucketName CreationTime,VectorBucketArn
AWS::S3Vectors::VectorBucketPolicy VectorBucketArn Policy,VectorBucketArn,VectorBucketName 
AWS::SCN::DataIntegrationFlow Arn InstanceId,Name,Sources,Tags,Target,Transformation Arn,CreatedTime,LastModifiedTime
AWS::SCN::Dataset Arn Description,InstanceId,Name,Namespace,PartitionSpec,Schema,Tags Arn,CreatedTime,LastModifiedTime
AWS::SCN::Namespace Arn Description,InstanceId,Name,Tags Arn,CreatedTime,LastModifiedTime
AWS::SDB::Domain Id Description Id
AWS::SES::ConfigurationSet Name ArchivingOptions,DeliveryOptions,Name,ReputationOptions,SendingOptions,SuppressionOptions,Tags,TrackingOptions,VdmOptions 
AWS::SES::ConfigurationSetEventDestination Id,ConfigurationSetName ConfigurationSetName,EventDestination Id
AWS::SES::ContactList ContactListName ContactListName,Description,Tags,Topics 
AWS::SES::CustomVerificationEmailTemplate TemplateName FailureRedirectionURL,FromEmailAddress,SuccessRedirectionURL,Tags,TemplateContent,TemplateName,TemplateSubject 
AWS::SES::DedicatedIpPool PoolName PoolName,ScalingMode,Tags 
AWS::SES::EmailIdentity EmailIdentity ConfigurationSetAttributes,DkimAttributes,DkimSigningAttributes,EmailIdentity,FeedbackAttributes,MailFromAttributes,Tags DkimDNSTokenName1,DkimDNSTokenName2,DkimDNSTokenName3,DkimDNSTokenValue1,DkimDNSTokenValue2,DkimDNSTokenValue3
AWS::SES::EmailIdentityCertificate EmailIdentity,FromAddress CertificateArn,EmailIdentity,FromAddress 
AWS::SES::MailManagerAddonInstance AddonInstanceId AddonSubscriptionId,Tags AddonInstanceArn,AddonInstanceId,AddonName
AWS::SES::MailManagerAddonSubscription AddonSubscriptionId AddonName,Tags AddonSubscriptionArn,AddonSubscriptionId
AWS::SES::MailManagerAddressList AddressListId AddressListName,Tags AddressListArn,AddressListId
AWS::SES::MailManagerArchive ArchiveId ArchiveName,KmsKeyArn,Retention,Tags ArchiveArn,ArchiveId,ArchiveState
AWS::SES::MailManagerIngressPoint IngressPointId IngressPointConfiguration,IngressPointName,NetworkConfiguration,RuleSetId,StatusToUpdate,Tags,TlsPolicy,TrafficPolicyId,Type ARecord,IngressPointArn,IngressPointId,Status
AWS::SES::MailManagerRelay RelayId Authentication,RelayName,ServerName,ServerPort,Tags RelayArn,RelayId
AWS::SES::MailManagerRuleSet RuleSetId RuleSetName,Rules,Tags RuleSetArn,RuleSetId
AWS::SES::MailManagerTrafficPolicy TrafficPolicyId DefaultAction,MaxMessageSizeBytes,PolicyStatements,Tags,TrafficPolicyName TrafficPolicyArn,TrafficPolicyId
AWS::SES::MultiRegionEndpoint EndpointName Details,EndpointName,Tags 
AWS::SES::ReceiptFilter Id Filter Id
AWS::SES::ReceiptRule RuleName,RuleSetName After,Rule,RuleSetName Id,RuleName
AWS::SES::ReceiptRuleSet RuleSetName RuleSetName 
AWS::SES::Template Id Tags,Template Id
AWS::SES::Tenant TenantName ResourceAssociations,Tags,TenantName Arn
AWS::SES::VdmAttributes VdmAttributesResourceId DashboardAttributes,GuardianAttributes VdmAttributesResourceId
AWS::SMSVOICE::ConfigurationSet ConfigurationSetName ConfigurationSetName,DefaultSenderId,EventDestinations,MessageFeedbackEnabled,ProtectConfigurationId,Tags Arn
AWS::SMSVOICE::OptOutList OptOutListName OptOutListName,Tags Arn
AWS::SMSVOICE::PhoneNumber PhoneNumberId DeletionProtectionEnabled,IsoCountryCode,MandatoryKeywords,NumberCapabilities,NumberType,OptOutListName,OptionalKeywords,SelfManagedOptOutsEnabled,Tags,TwoWay Arn,PhoneNumber,PhoneNumberId
AWS::SMSVOICE::Pool PoolId DeletionProtectionEnabled,MandatoryKeywords,OptOutListName,OptionalKeywords,OriginationIdentities,SelfManagedOptOutsEnabled,SharedRoutesEnabled,Tags,TwoWay Arn,PoolId
AWS::SMSVOICE::ProtectConfiguration ProtectConfigurationId CountryRuleSet,DeletionProtectionEnabled,Tags Arn,ProtectConfigurationId
AWS::SMSVOICE::Registration RegistrationArn RegistrationType,Tags CreatedTimestamp,CurrentVersionNumber,RegistrationArn,RegistrationId,RegistrationStatus
AWS::SMSVOICE::RegistrationAttachment RegistrationAttachmentArn AttachmentBody,AttachmentUrl,Tags AttachmentStatus,CreatedTimestamp,RegistrationAttachmentArn,RegistrationAttachmentId,UploadedAttachmentUrl
AWS::SMSVOICE::ResourcePolicy ResourceArn PolicyDocument,ResourceArn 
AWS::SMSVOICE::SenderId IsoCountryCode,SenderId DeletionProtectionEnabled,IsoCountryCode,SenderId,Tags Arn
AWS::SMSVOICE::VerifiedDestinationNumber VerifiedDestinationNumberArn DestinationPhoneNumber,Tags CreatedTimestamp,Status,VerifiedDestinationNumberArn,VerifiedDestinationNumberId
AWS::SNS::Subscription Arn DeliveryPolicy,Endpoint,FilterPolicy,FilterPolicyScope,Protocol,RawMessageDelivery,RedrivePolicy,Region,ReplayPolicy,SubscriptionRoleArn,TopicArn Arn
AWS::SNS::Topic TopicArn ArchivePolicy,ContentBasedDeduplication,DataProtectionPolicy,DeliveryStatusLogging,DisplayName,FifoThroughputScope,FifoTopic,KmsMasterKeyId,MaximumMessageSize,SignatureVersion,Subscription,Tags,TopicName,TracingConfig TopicArn,TopicName
AWS::SNS::TopicInlinePolicy TopicArn PolicyDocument,TopicArn 
AWS::SNS::TopicPolicy Id PolicyDocument,Topics Id
AWS::SQS::Queue QueueUrl ContentBasedDeduplication,DeduplicationScope,DelaySeconds,FifoQueue,FifoThroughputLimit,KmsDataKeyReusePeriodSeconds,KmsMasterKeyId,MaximumMessageSize,MessageRetentionPeriod,QueueName,ReceiveMessageWaitTimeSeconds,RedriveAllowPolicy,RedrivePolicy,SqsManagedSseEnabled,Tags,VisibilityTimeout Arn,QueueName,QueueUrl
AWS::SQS::QueueInlinePolicy Queue PolicyDocument,Queue 
AWS::SQS::QueuePolicy Id PolicyDocument,Queues Id
AWS::SSM::Association AssociationId ApplyOnlyAtCronInterval,AssociationDispatchAssumeRole,AssociationName,AutomationTargetParameterName,CalendarNames,ComplianceSeverity,DocumentVersion,InstanceId,MaxConcurrency,MaxErrors,Name,OutputLocation,Parameters,ScheduleExpression,ScheduleOffset,SyncCompliance,Tags,Targets,WaitForSuccessTimeoutSeconds AssociationId
AWS::SSM::CloudConnector CloudConnectorArn ConfigConnectorArn,Configuration,Description,DisplayName,RoleArn,Tags CloudConnectorArn,CloudConnectorId,CreatedAt,UpdatedAt
AWS::SSM::Document Name Attachments,Content,DocumentFormat,DocumentType,Name,Requires,Tags,TargetType,UpdateMethod,VersionName 
AWS::SSM::MaintenanceWindow WindowId AllowUnassociatedTargets,Cutoff,Description,Duration,EndDate,Name,Schedule,ScheduleOffset,ScheduleTimezone,StartDate,Tags WindowId
AWS::SSM::MaintenanceWindowTarget WindowTargetId Description,Name,OwnerInformation,ResourceType,Targets,WindowId WindowTargetId
AWS::SSM::MaintenanceWindowTask WindowTaskId CutoffBehavior,Description,LoggingInfo,MaxConcurrency,MaxErrors,Name,Priority,ServiceRoleArn,Targets,TaskArn,TaskInvocationParameters,TaskParameters,TaskType,WindowId WindowTaskId
AWS::SSM::OpsItem OpsItemArn Category,Description,Priority,Severity,Source,Tags,Title CreatedBy,CreatedTime,LastModifiedBy,LastModifiedTime,OpsItemArn,OpsItemId,OpsItemType,Status,Version
AWS::SSM::Parameter Name AllowedPattern,DataType,Description,Name,Policies,Tags,Tier,Type,Value Arn,Type,Value
AWS::SSM::PatchBaseline Id ApprovalRules,ApprovedPatches,ApprovedPatchesComplianceLevel,ApprovedPatchesEnableNonSecurity,AvailableSecurityUpdatesComplianceStatus,DefaultBaseline,Description,GlobalFilters,Name,OperatingSystem,PatchGroups,RejectedPatches,RejectedPatchesAction,Sources,Tags Id
AWS::SSM::ResourceDataSync SyncName BucketName,BucketPrefix,BucketRegion,KMSKeyArn,S3Destination,SyncFormat,SyncName,SyncSource,SyncType SyncName
AWS::SSM::ResourcePolicy PolicyId,ResourceArn Policy,ResourceArn PolicyHash,PolicyId
AWS::SSM::ServiceSetting Arn SettingId,SettingValue Arn,LastModifiedDate,LastModifiedUser,Status
AWS::SSMContacts::Contact Arn Alias,DisplayName,Plan,Tags,Type Arn
AWS::SSMContacts::ContactChannel Arn ChannelAddress,ChannelName,ChannelType,ContactId,DeferActivation Arn
AWS::SSMContacts::Plan Arn ContactId,RotationIds,Stages Arn
AWS::SSMContacts::Rotation Arn ContactIds,Name,Recurrence,StartTime,Tags,TimeZoneId Arn
AWS::SSMGuiConnect::Preferences AccountId ConnectionRecordingPreferences AccountId
AWS::SSMIncidents::ReplicationSet Arn DeletionProtected,Regions,Tags Arn
AWS::SSMIncidents::ResponsePlan Arn Actions,ChatChannel,DisplayName,Engagements,IncidentTemplate,Integrations,Name,Tags Arn
AWS::SSMQuickSetup::ConfigurationManager ManagerArn ConfigurationDefinitions,Description,Name,Tags CreatedAt,LastModifiedAt,ManagerArn,StatusSummaries
AWS::SSMQuickSetup::LifecycleAutomation AssociationId AutomationDocument,AutomationParameters,ResourceKey,Tags AssociationId
AWS::SSO::Application ApplicationArn ApplicationProviderArn,Description,InstanceArn,Name,PortalOptions,Status,Tags ApplicationArn,IdentityStoreArn
AWS::SSO::ApplicationAssignment ApplicationArn,PrincipalType,PrincipalId ApplicationArn,PrincipalId,PrincipalType 
AWS::SSO::Assignment InstanceArn,TargetId,TargetType,PermissionSetArn,PrincipalType,PrincipalId InstanceArn,PermissionSetArn,PrincipalId,PrincipalType,TargetId,TargetType 
AWS::SSO::Instance InstanceArn Name,Tags IdentityStoreId,InstanceArn,OwnerAccountId,Status
AWS::SSO::InstanceAccessControlAttributeConfiguration InstanceArn AccessControlAttributes,InstanceAccessControlAttributeConfiguration,InstanceArn 
AWS::SSO::PermissionSet InstanceArn,PermissionSetArn CustomerManagedPolicyReferences,Description,InlinePolicy,InstanceArn,ManagedPolicies,Name,PermissionsBoundary,RelayStateType,SessionDuration,Tags PermissionSetArn
AWS::SageMaker::AIWorkloadConfig AIWorkloadConfigArn AIWorkloadConfigName,AIWorkloadConfigs,DatasetConfig,Tags AIWorkloadConfigArn,CreationTime
AWS::SageMaker::Action Arn ActionName,ActionType,Description,MetadataProperties,Properties,Source,Status,Tags Arn,CreationTime,LastModifiedTime
AWS::SageMaker::Algorithm AlgorithmArn AlgorithmDescription,AlgorithmName,CertifyForMarketplace,InferenceSpecification,Tags,TrainingSpecification AlgorithmArn,CreationTime
AWS::SageMaker::App AppName,AppType,DomainId,UserProfileName AppName,AppType,DomainId,RecoveryMode,ResourceSpec,Tags,UserProfileName AppArn,BuiltInLifecycleConfigArn
AWS::SageMaker::AppImageConfig AppImageConfigName AppImageConfigName,CodeEditorAppImageConfig,JupyterLabAppImageConfig,KernelGatewayImageConfig,Tags AppImageConfigArn
AWS::SageMaker::Artifact Arn ArtifactName,ArtifactType,MetadataProperties,Properties,Source,Tags Arn,CreationTime,LastModifiedTime
AWS::SageMaker::Cluster ClusterArn AutoScaling,ClusterName,ClusterRole,InstanceGroups,NodeProvisioningMode,NodeRecovery,Orchestrator,RestrictedInstanceGroups,RestrictedInstanceGroupsConfig,Tags,TieredStorageConfig,VpcConfig ClusterArn,ClusterStatus,CreationTime,FailureMessage
AWS::SageMaker::ClusterSchedulerConfig ClusterSchedulerConfigArn ClusterArn,Description,Name,SchedulerConfig,Tags ClusterSchedulerConfigArn,ClusterSchedulerConfigId,ClusterSchedulerConfigVersion,CreationTime,Status
AWS::SageMaker::CodeRepository CodeRepositoryArn CodeRepositoryName,GitConfig,Tags CodeRepositoryArn,CodeRepositoryName
AWS::SageMaker::Context Arn ContextName,ContextType,Description,Properties,Source,Tags Arn,CreationTime,LastModifiedTime
AWS::SageMaker::DataQualityJobDefinition JobDefinitionArn DataQualityAppSpecification,DataQualityBaselineConfig,DataQualityJobInput,DataQualityJobOutputConfig,EndpointName,JobDefinitionName,JobResources,NetworkConfig,RoleArn,StoppingCondition,Tags CreationTime,JobDefinitionArn
AWS::SageMaker::Device DeviceFleetName Device,DeviceFleetName,Tags 
AWS::SageMaker::DeviceFleet DeviceFleetName Description,DeviceFleetName,OutputConfig,RoleArn,Tags 
AWS::SageMaker::Domain DomainId AppNetworkAccessType,AppSecurityGroupManagement,AuthMode,DefaultSpaceSettings,DefaultUserSettings,DomainName,DomainSettings,HomeEfsFileSystemCreation,KmsKeyId,SubnetIds,TagPropagation,Tags,VpcId DomainArn,DomainId,HomeEfsFileSystemId,SecurityGroupIdForDomainBoundary,SingleSignOnApplicationArn,SingleSignOnManagedApplicationInstanceId,Url
AWS::SageMaker::Endpoint EndpointArn DeploymentConfig,EndpointConfigName,EndpointName,ExcludeRetainedVariantProperties,RetainAllVariantProperties,RetainDeploymentConfig,Tags EndpointArn,EndpointName
AWS::SageMaker::EndpointConfig EndpointConfigArn AsyncInferenceConfig,DataCaptureConfig,EnableNetworkIsolation,EndpointConfigName,ExecutionRoleArn,ExplainerConfig,KmsKeyId,MetricsConfig,ProductionVariants,ShadowProductionVariants,Tags,VpcConfig EndpointConfigArn,EndpointConfigName
AWS::SageMaker::Experiment Arn Description,DisplayName,ExperimentName,Tags Arn,CreationTime,LastModifiedTime
AWS::SageMaker::ExperimentTrialComponent Id DisplayName,EndTime,MetadataProperties,StartTime,Status,Tags,TrialComponentName Arn,CreationTime,Id,LastModifiedTime,LineageGroupArn
AWS::SageMaker::FeatureGroup FeatureGroupName Description,EventTimeFeatureName,FeatureDefinitions,FeatureGroupName,OfflineStoreConfig,OnlineStoreConfig,RecordIdentifierFeatureName,RoleArn,Tags,ThroughputConfig CreationTime,FeatureGroupStatus
AWS::SageMaker::Hub HubArn HubDescription,HubDisplayName,HubName,HubSearchKeywords,S3StorageConfig,Tags CreationTime,HubArn,HubStatus,LastModifiedTime
AWS::SageMaker::HumanTaskUi HumanTaskUiArn HumanTaskUiName,Tags,UiTemplate CreationTime,HumanTaskUiArn
AWS::SageMaker::Image ImageArn ImageDescription,ImageDisplayName,ImageName,ImageRoleArn,Tags ImageArn
AWS::SageMaker::ImageVersion ImageVersionArn Alias,Aliases,BaseImage,Horovod,ImageName,JobType,MLFramework,Processor,ProgrammingLang,ReleaseNotes,VendorGuidance ContainerImage,ImageArn,ImageVersionArn,Version
AWS::SageMaker::InferenceComponent InferenceComponentArn DeploymentConfig,EndpointArn,EndpointName,InferenceComponentName,RuntimeConfig,Specification,Specifications,Tags,VariantName CreationTime,FailureReason,InferenceComponentArn,InferenceComponentStatus,LastModifiedTime,RuntimeConfig.CurrentCopyCount,RuntimeConfig.DesiredCopyCount,RuntimeConfig.PlacementStatus,Specification.Container.DeployedImage,Specification.CurrentDataCacheConfig
AWS::SageMaker::InferenceExperiment Name DataStorageConfig,Description,DesiredState,EndpointName,KmsKey,ModelVariants,Name,RoleArn,Schedule,ShadowModeConfig,StatusReason,Tags,Type Arn,CreationTime,EndpointMetadata,EndpointMetadata.EndpointConfigName,EndpointMetadata.EndpointName,EndpointMetadata.EndpointStatus,LastModifiedTime,Status
AWS::SageMaker::MlflowApp Arn ArtifactStoreUri,ModelRegistrationMode,Name,RoleArn,Tags,WeeklyMaintenanceWindowStart Arn,CreationTime,LastModifiedTime,MlflowAppId,MlflowVersion,Status
AWS::SageMaker::MlflowTrackingServer TrackingServerName ArtifactStoreUri,AutomaticModelRegistration,MlflowVersion,RoleArn,Tags,TrackingServerName,TrackingServerSize,WeeklyMaintenanceWindowStart TrackingServerArn
AWS::SageMaker::Model ModelArn Containers,EnableNetworkIsolation,ExecutionRoleArn,InferenceExecutionConfig,ModelName,PrimaryContainer,Tags,VpcConfig ModelArn,ModelName
AWS::SageMaker::ModelBiasJobDefinition JobDefinitionArn EndpointName,JobDefinitionName,JobResources,ModelBiasAppSpecification,ModelBiasBaselineConfig,ModelBiasJobInput,ModelBiasJobOutputConfig,NetworkConfig,RoleArn,StoppingCondition,Tags CreationTime,JobDefinitionArn
AWS::SageMaker::ModelCard ModelCardName Content,CreatedBy,LastModifiedBy,ModelCardName,ModelCardStatus,SecurityConfig,Tags CreatedBy.DomainId,CreatedBy.UserProfileArn,CreatedBy.UserProfileName,CreationTime,LastModifiedBy.DomainId,LastModifiedBy.UserProfileArn,LastModifiedBy.UserProfileName,LastModifiedTime,ModelCardArn,ModelCardProcessingStatus,ModelCardVersion
AWS::SageMaker::ModelExplainabilityJobDefinition JobDefinitionArn EndpointName,JobDefinitionName,JobResources,ModelExplainabilityAppSpecification,ModelExplainabilityBaselineConfig,ModelExplainabilityJobInput,ModelExplainabilityJobOutputConfig,NetworkConfig,RoleArn,StoppingCondition,Tags CreationTime,JobDefinitionArn
AWS::SageMaker::ModelPackage ModelPackageArn AdditionalInferenceSpecifications,AdditionalInferenceSpecificationsToAdd,ApprovalDescription,CertifyForMarketplace,ClientToken,CustomerMetadataProperties,Domain,DriftCheckBaselines,InferenceSpecification,LastModifiedTime,MetadataProperties,ModelApprovalStatus,ModelCard,ModelMetrics,ModelPackageDescription,ModelPackageGroupName,ModelPackageName,ModelPackageStatusDetails,ModelPackageVersion,SamplePayloadUrl,SecurityConfig,SkipModelValidation,SourceAlgorithmSpecification,SourceUri,Tags,Task,ValidationSpecification CreationTime,LastModifiedTime,ModelPackageArn,ModelPackageStatus
AWS::SageMaker::ModelPackageGroup ModelPackageGroupArn ModelPackageGroupDescription,ModelPackageGroupName,ModelPackageGroupPolicy,Tags CreationTime,ModelPackageGroupArn,ModelPackageGroupStatus
AWS::SageMaker::ModelQualityJobDefinition JobDefinitionArn EndpointName,JobDefinitionName,JobResources,ModelQualityAppSpecification,ModelQualityBaselineConfig,ModelQualityJobInput,ModelQualityJobOutputConfig,NetworkConfig,RoleArn,StoppingCondition,Tags CreationTime,JobDefinitionArn
AWS::SageMaker::MonitoringSchedule MonitoringScheduleArn EndpointName,FailureReason,LastMonitoringExecutionSummary,MonitoringScheduleConfig,MonitoringScheduleName,MonitoringScheduleStatus,Tags CreationTime,LastModifiedTime,MonitoringScheduleArn
AWS::SageMaker::NotebookInstance NotebookInstanceArn AcceleratorTypes,AdditionalCodeRepositories,DefaultCodeRepository,DirectInternetAccess,InstanceMetadataServiceConfiguration,InstanceType,KmsKeyId,LifecycleConfigName,NotebookInstanceName,PlatformIdentifier,RoleArn,RootAccess,SecurityGroupIds,SubnetId,Tags,VolumeSizeInGB NotebookInstanceArn,NotebookInstanceName
AWS::SageMaker::NotebookInstanceLifecycleConfig NotebookInstanceLifecycleConfigArn NotebookInstanceLifecycleConfigName,OnCreate,OnStart,Tags NotebookInstanceLifecycleConfigArn,NotebookInstanceLifecycleConfigName
AWS::SageMaker::PartnerApp Arn AppVersion,ApplicationConfig,AuthType,ClientToken,EnableAutoMinorVersionUpgrade,EnableIamSessionBasedIdentity,ExecutionRoleArn,KmsKeyId,MaintenanceConfig,Name,Tags,Tier,Type Arn,BaseUrl,CurrentVersionEolDate
AWS::SageMaker::Pipeline PipelineName ParallelismConfiguration,PipelineDefinition,PipelineDescription,PipelineDisplayName,PipelineName,RoleArn,Tags 
AWS::SageMaker::ProcessingJob ProcessingJobArn AppSpecification,Environment,ExperimentConfig,NetworkConfig,ProcessingInputs,ProcessingJobName,ProcessingOutputConfig,ProcessingResources,RoleArn,StoppingCondition,Tags AutoMLJobArn,CreationTime,ExitMessage,FailureReason,LastModifiedTime,MonitoringScheduleArn,ProcessingEndTime,ProcessingJobArn,ProcessingJobStatus,ProcessingStartTime,TrainingJobArn
AWS::SageMaker::Project ProjectArn ProjectDescription,ProjectName,ServiceCatalogProvisionedProductDetails,ServiceCatalogProvisioningDetails,Tags,TemplateProviderDetails CreationTime,ProjectArn,ProjectId,ProjectStatus
AWS::SageMaker::Space DomainId,SpaceName DomainId,OwnershipSettings,SpaceDisplayName,SpaceName,SpaceSettings,SpaceSharingSettings,Tags SpaceArn,Url
AWS::SageMaker::StudioLifecycleConfig StudioLifecycleConfigName StudioLifecycleConfigAppType,StudioLifecycleConfigContent,StudioLifecycleConfigName,Tags StudioLifecycleConfigArn
AWS::SageMaker::TrialComponent TrialComponentArn DisplayName,InputArtifacts,MetadataProperties,OutputArtifacts,Parameters,Status,Tags,TrialComponentName CreationTime,LastModifiedTime,LineageGroupArn,TrialComponentArn
AWS::SageMaker::UserProfile UserProfileName,DomainId DomainId,SingleSignOnUserIdentifier,SingleSignOnUserValue,Tags,UserProfileName,UserSettings UserProfileArn
AWS::SageMaker::Workforce WorkforceArn CognitoConfig,IpAddressType,OidcConfig,SourceIpConfig,Tags,WorkforceName,WorkforceVpcConfig SubDomain,WorkforceArn
AWS::SageMaker::Workteam WorkteamArn Description,MemberDefinitions,NotificationConfiguration,Tags,WorkforceName,WorkteamName WorkteamArn,WorkteamName
AWS::Scheduler::Schedule Name Description,EndDate,FlexibleTimeWindow,GroupName,KmsKeyArn,Name,ScheduleExpression,ScheduleExpressionTimezone,StartDate,State,Target Arn
AWS::Scheduler::ScheduleGroup Name Name,Tags Arn,CreationDate,LastModificationDate,State
AWS::SecretsManager::ResourcePolicy SecretId BlockPublicPolicy,ResourcePolicy,SecretId Id
AWS::SecretsManager::RotationSchedule Id ExternalSecretRotationMetadata,ExternalSecretRotationRoleArn,HostedRotationLambda,RotateImmediatelyOnUpdate,RotationLambdaARN,RotationRules,SecretId Id
AWS::SecretsManager::Secret Id Description,GenerateSecretString,KmsKeyId,Name,ReplicaRegions,SecretString,Tags,Type Id
AWS::SecretsManager::SecretTargetAttachment SecretId SecretId,TargetId,TargetType Id
AWS::SecurityAgent::AgentSpace AgentSpaceId AwsResources,CodeReviewSettings,Description,IntegratedResources,KmsKeyId,Name,Tags,TargetDomainIds AgentSpaceId,CreatedAt,UpdatedAt
AWS::SecurityAgent::Application ApplicationId DefaultKmsKeyId,IdCConfiguration,RoleArn,Tags ApplicationId,ApplicationName,Domain,IdCConfiguration.IdCApplicationArn
AWS::SecurityAgent::Artifact Arn AgentSpaceId,ArtifactContent,ArtifactType,FileName Arn,ArtifactId,UpdatedAt
AWS::SecurityAgent::Pentest PentestId,AgentSpaceId AgentSpaceId,Assets,CleanUpStrategy,CodeRemediationStrategy,DisableManagedSkills,ExcludeRiskTypes,LogConfig,NetworkTrafficConfig,ServiceRole,Title,VpcConfig CreatedAt,PentestId,UpdatedAt
AWS::SecurityAgent::SecurityRequirementPack PackId Description,KmsKeyId,Name,SecurityRequirements,Status,Tags PackId
AWS::SecurityAgent::TargetDomain TargetDomainId Tags,TargetDomainName,VerificationMethod CreatedAt,TargetDomainId,VerificationDetails,VerificationStatus,VerificationStatusReason,VerifiedAt
AWS::SecurityHub::AggregatorV2 AggregatorV2Arn LinkedRegions,RegionLinkingMode,Tags AggregationRegion,AggregatorV2Arn
AWS::SecurityHub::AutomationRule RuleArn Actions,Criteria,Description,IsTerminal,RuleName,RuleOrder,RuleStatus,Tags CreatedAt,CreatedBy,RuleArn,UpdatedAt
AWS::SecurityHub::AutomationRuleV2 RuleArn Actions,Criteria,Description,RuleName,RuleOrder,RuleStatus,Tags CreatedAt,RuleArn,RuleId,UpdatedAt
AWS::SecurityHub::ConfigurationPolicy Arn ConfigurationPolicy,Description,Name,Tags Arn,CreatedAt,Id,ServiceEnabled,UpdatedAt
AWS::SecurityHub::Connector ConnectorArn Description,Name,Provider,Tags ConnectorArn,ConnectorId,ConnectorStatus,CreatedAt,CreatedBy,EnablementStatus,Issues,LastCheckedAt,LastUpdatedAt,Message
AWS::SecurityHub::ConnectorV2 ConnectorArn Description,KmsKeyArn,Name,Provider,Tags ConnectorArn,ConnectorId,ConnectorStatus,CreatedAt,EnablementStatus,EnablementStatusReason,Issues,LastCheckedAt,LastUpdatedAt,Message
AWS::SecurityHub::DelegatedAdmin DelegatedAdminIdentifier AdminAccountId DelegatedAdminIdentifier,Status
AWS::SecurityHub::FindingAggregator FindingAggregatorArn RegionLinkingMode,Regions FindingAggregationRegion,FindingAggregatorArn
AWS::SecurityHub::Hub ARN AutoEnableControls,ControlFindingGenerator,EnableDefaultStandards,Tags ARN,SubscribedAt
AWS::SecurityHub::HubV2 HubV2Arn NetworkScanning,Tags HubV2Arn,SubscribedAt
AWS::SecurityHub::Insight InsightArn Filters,GroupByAttribute,Name InsightArn
AWS::SecurityHub::OrganizationConfiguration OrganizationConfigurationIdentifier AutoEnable,AutoEnableStandards,ConfigurationType MemberAccountLimitReached,OrganizationConfigurationIdentifier,Status,StatusMessage
AWS::SecurityHub::PolicyAssociation AssociationIdentifier ConfigurationPolicyId,TargetId,TargetType AssociationIdentifier,AssociationStatus,AssociationStatusMessage,AssociationType,UpdatedAt
AWS::SecurityHub::ProductSubscription ProductSubscriptionArn ProductArn ProductSubscriptionArn
AWS::SecurityHub::SecurityControl SecurityControlId LastUpdateReason,Parameters,SecurityControlArn,SecurityControlId 
AWS::SecurityHub::Standard StandardsSubscriptionArn DisabledStandardsControls,StandardsArn StandardsSubscriptionArn
AWS::SecurityLake::AwsLogSource SourceName,SourceVersion Accounts,DataLakeArn,SourceName,SourceVersion 
AWS::SecurityLake::DataLake Arn EncryptionConfiguration,LifecycleConfiguration,MetaStoreManagerRoleArn,ReplicationConfiguration,Tags Arn,S3BucketArn
AWS::SecurityLake::Subscriber SubscriberArn AccessTypes,DataLakeArn,Sources,SubscriberDescription,SubscriberIdentity,SubscriberName,Tags ResourceShareArn,ResourceShareName,S3BucketArn,SubscriberArn,SubscriberRoleArn
AWS::SecurityLake::SubscriberNotification SubscriberArn NotificationConfiguration,SubscriberArn SubscriberEndpoint
AWS::Serverless::Api  AccessLogSetting,AlwaysDeploy,Auth,BinaryMediaTypes,CacheClusterEnabled,CacheClusterSize,CanarySetting,Cors,DefinitionBody,DefinitionUri,Description,DisableExecuteApiEndpoint,Domain,EndpointConfiguration,GatewayResponses,MethodSettings,MinimumCompressionSize,Models,Name,OpenApiVersion,StageName,Tags,TracingEnabled,Variables *
AWS::Serverless::Application  Location,NotificationArns,Parameters,Tags,TimeoutInMinutes *
AWS::Serverless::Function  Architectures,AssumeRolePolicyDocument,AutoPublishAlias,AutoPublishCodeSha256,CodeSigningConfigArn,CodeUri,DeadLetterQueue,DeploymentPreference,Description,Environment,EphemeralStorage,EventInvokeConfig,Events,FileSystemConfigs,FunctionName,FunctionUrlConfig,Handler,ImageConfig,ImageUri,InlineCode,KmsKeyArn,Layers,MemorySize,PackageType,PermissionsBoundary,Policies,ProvisionedConcurrencyConfig,ReservedConcurrentExecutions,Role,Runtime,Tags,Timeout,Tracing,VersionDescription,VpcConfig *
AWS::Serverless::HttpApi  AccessLogSetting,Auth,CorsConfiguration,DefaultRouteSettings,DefinitionBody,DefinitionUri,Description,DisableExecuteApiEndpoint,Domain,FailOnWarnings,RouteSettings,StageName,StageVariables,Tags *
AWS::Serverless::LayerVersion  CompatibleRuntimes,ContentUri,Description,LayerName,LicenseInfo,RetentionPolicy *
AWS::Serverless::SimpleTable  PrimaryKey,ProvisionedThroughput,SSESpecification,TableName,Tags *
AWS::Serverless::StateMachine  Definition,DefinitionSubstitutions,DefinitionUri,Events,Logging,Name,PermissionsBoundaries,Policies,Role,Tags,Tracing,Type *
AWS::ServerlessRepo::Application ApplicationId Author,Description,HomePageUrl,Labels,LicenseBody,Name,ReadmeBody,SemanticVersion,SourceCodeUrl,SpdxLicenseId,TemplateBody ApplicationId,CreationTime,IsVerifiedAuthor
AWS::ServiceCatalog::AcceptedPortfolioShare PortfolioId AcceptLanguage,PortfolioId Id
AWS::ServiceCatalog::CloudFormationProduct Id AcceptLanguage,Description,Distributor,Name,Owner,ProductType,ProvisioningArtifactParameters,ReplaceProvisioningArtifacts,SourceConnection,SupportDescription,SupportEmail,SupportUrl,Tags Id,ProductName,ProvisioningArtifactIds,ProvisioningArtifactNames
AWS::ServiceCatalog::CloudFormationProvisionedProduct ProvisionedProductId AcceptLanguage,NotificationArns,PathId,PathName,ProductId,ProductName,ProvisionedProductName,ProvisioningArtifactId,ProvisioningArtifactName,ProvisioningParameters,ProvisioningPreferences,Tags *
AWS::ServiceCatalog::LaunchNotificationConstraint Id AcceptLanguage,Description,NotificationArns,PortfolioId,ProductId Id
AWS::ServiceCatalog::LaunchRoleConstraint Id AcceptLanguage,Description,LocalRoleName,PortfolioId,ProductId,RoleArn Id
AWS::ServiceCatalog::LaunchTemplateConstraint Id AcceptLanguage,Description,PortfolioId,ProductId,Rules Id
AWS::ServiceCatalog::Portfolio Id AcceptLanguage,Description,DisplayName,ProviderName,Tags Id,PortfolioName
AWS::ServiceCatalog::PortfolioPrincipalAssociation PortfolioId,PrincipalARN AcceptLanguage,PortfolioId,PrincipalARN,PrincipalType 
AWS::ServiceCatalog::PortfolioProductAssociation PortfolioId,ProductId AcceptLanguage,PortfolioId,ProductId,SourcePortfolioId 
AWS::ServiceCatalog::PortfolioShare PortfolioId,AccountId AcceptLanguage,AccountId,PortfolioId,ShareTagOptions 
AWS::ServiceCatalog::ResourceUpdateConstraint Id AcceptLanguage,Description,PortfolioId,ProductId,TagUpdateOnProvisionedProduct Id
AWS::ServiceCatalog::ServiceAction Id AcceptLanguage,Definition,DefinitionType,Description,Name Id
AWS::ServiceCatalog::ServiceActionAssociation ProductId,ProvisioningArtifactId,ServiceActionId ProductId,ProvisioningArtifactId,ServiceActionId 
AWS::ServiceCatalog::StackSetConstraint Id AcceptLanguage,AccountList,AdminRole,Description,ExecutionRole,PortfolioId,ProductId,RegionList,StackInstanceControl Id
AWS::ServiceCatalog::TagOption Id Active,Key,Value Id
AWS::ServiceCatalog::TagOptionAssociation TagOptionId,ResourceId ResourceId,TagOptionId 
AWS::ServiceCatalogAppRegistry::Application Id Description,Name,Tags ApplicationName,ApplicationTagKey,ApplicationTagValue,Arn,Id
AWS::ServiceCatalogAppRegistry::AttributeGroup Id Attributes,Description,Name,Tags Arn,Id
AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation ApplicationArn,AttributeGroupArn Application,AttributeGroup ApplicationArn,AttributeGroupArn,Id
AWS::ServiceCatalogAppRegistry::ResourceAssociation ApplicationArn,ResourceArn,ResourceType Application,Resource,ResourceType ApplicationArn,Id,ResourceArn
AWS::ServiceDiscovery::HttpNamespace Id Description,Name,Tags Arn,Id
AWS::ServiceDiscovery::Instance ServiceId,InstanceId InstanceAttributes,InstanceId,ServiceId 
AWS::ServiceDiscovery::PrivateDnsNamespace Id Description,Name,Properties,Tags,Vpc Arn,HostedZoneId,Id
AWS::ServiceDiscovery::PublicDnsNamespace Id Description,Name,Properties,Tags Arn,HostedZoneId,Id
AWS::ServiceDiscovery::Service Id Description,DnsConfig,HealthCheckConfig,HealthCheckCustomConfig,Name,NamespaceId,ServiceAttributes,Tags,Type Arn,Id,Name
AWS::Shield::DRTAccess AccountId LogBucketList,RoleArn AccountId
AWS::Shield::ProactiveEngagement AccountId EmergencyContactList,ProactiveEngagementStatus AccountId
AWS::Shield::Protection ProtectionArn ApplicationLayerAutomaticResponseConfiguration,HealthCheckArns,Name,ResourceArn,Tags ProtectionArn,ProtectionId
AWS::Shield::ProtectionGroup ProtectionGroupArn Aggregation,Members,Pattern,ProtectionGroupId,ResourceType,Tags ProtectionGroupArn
AWS::Signer::ProfilePermission StatementId,ProfileName Action,Principal,ProfileName,ProfileVersion,StatementId 
AWS::Signer::SigningProfile Arn PlatformId,ProfileName,SignatureValidityPeriod,Tags Arn,ProfileName,ProfileVersion,ProfileVersionArn
AWS::SimSpaceWeaver::Simulation Name MaximumDuration,Name,RoleArn,SchemaS3Location,SnapshotS3Location DescribePayload
AWS::StepFunctions::Activity Arn EncryptionConfiguration,Name,Tags Arn,Name
AWS::StepFunctions::StateMachine Arn Definition,DefinitionS3Location,DefinitionString,DefinitionSubstitutions,EncryptionConfiguration,LoggingConfiguration,RoleArn,StateMachineName,StateMachineType,Tags,TracingConfiguration Arn,Name,StateMachineRevisionId
AWS::StepFunctions::StateMachineAlias Arn DeploymentPreference,Description,Name,RoutingConfiguration,StateMachineArn Arn
AWS::StepFunctions::StateMachineVersion Arn Description,StateMachineArn,StateMachineRevisionId Arn
AWS::StorageGateway::Tape TapeARN GatewayARN,KMSEncrypted,KMSKey,PoolId,Tags,TapeBarcode,TapeSizeInBytes,Worm TapeARN,TapeCreatedDate,TapeStatus,TapeUsedInBytes
AWS::StorageGateway::TapePool PoolARN PoolName,RetentionLockTimeInDays,RetentionLockType,StorageClass,Tags PoolARN,PoolId
AWS::StorageGateway::Volume VolumeARN GatewayARN,KMSEncrypted,KMSKey,NetworkInterfaceId,SnapshotId,SourceVolumeARN,Tags,TargetName,VolumeSizeInBytes CreatedDate,TargetARN,VolumeARN,VolumeAttachmentStatus,VolumeId,VolumeStatus,VolumeType,VolumeUsedInBytes
AWS::SupportApp::AccountAlias AccountAliasResourceId AccountAlias AccountAliasResourceId
AWS::SupportApp::SlackChannelConfiguration TeamId,ChannelId ChannelId,ChannelName,ChannelRoleArn,NotifyOnAddCorrespondenceToCase,NotifyOnCaseSeverity,NotifyOnCreateOrReopenCase,NotifyOnResolveCase,TeamId 
AWS::SupportApp::SlackWorkspaceConfiguration TeamId TeamId,VersionId 
AWS::SupportAuthZ::SupportPermit Arn Description,Name,Permit,SigningKeyInfo,SupportCaseDisplayId,Tags Arn,CreatedAt,PermitId,Status
AWS::Synthetics::Canary Name ArtifactConfig,ArtifactS3Location,BrowserConfigs,Code,DeleteLambdaResourcesOnCanaryDeletion,DryRunAndUpdate,ExecutionRoleArn,FailureRetentionPeriod,KmsKeyArn,Name,ProvisionedResourceCleanup,Replicas,ResourcesToReplicateTags,RunConfig,RuntimeVersion,Schedule,StartCanaryAfterCreation,SuccessRetentionPeriod,Tags,VPCConfig,VisualReference,VisualReferences Code.SourceLocationArn,Id,State
AWS::Synthetics::Group Name Name,ResourceArns,Tags Id
AWS::SystemsManagerSAP::Application Arn ApplicationId,ApplicationType,ComponentsInfo,Credentials,DatabaseArn,Instances,SapInstanceNumber,Sid,Tags Arn
AWS::Textract::Adapter Arn AdapterName,AutoUpdate,Description,FeatureTypes,Tags AdapterId,Arn,CreationTime
AWS::Timestream::Database DatabaseName DatabaseName,KmsKeyId,Tags Arn
AWS::Timestream::InfluxDBCluster Id AllocatedStorage,Bucket,DbInstanceType,DbParameterGroupIdentifier,DbStorageType,DeploymentType,FailoverMode,LogDeliveryConfiguration,MaintenanceSchedule,Name,NetworkType,Organization,Password,Port,PubliclyAccessible,Tags,Username,VpcSecurityGroupIds,VpcSubnetIds Arn,Endpoint,EngineType,Id,InfluxAuthParametersSecretArn,NextMaintenanceTime,ReaderEndpoint,Status
AWS::Timestream::InfluxDBInstance Id AllocatedStorage,Bucket,DbInstanceType,DbParameterGroupIdentifier,DbStorageType,DeploymentType,LogDeliveryConfiguration,MaintenanceSchedule,Name,NetworkType,Organization,Password,Port,PubliclyAccessible,Tags,Username,VpcSecurityGroupIds,VpcSubnetIds Arn,AvailabilityZone,Endpoint,Id,InfluxAuthParametersSecretArn,NextMaintenanceTime,SecondaryAvailabilityZone,Status
AWS::Timestream::ScheduledQuery Arn ClientToken,ErrorReportConfiguration,KmsKeyId,NotificationConfiguration,QueryString,ScheduleConfiguration,ScheduledQueryExecutionRoleArn,ScheduledQueryName,Tags,TargetConfiguration Arn,SQErrorReportConfiguration,SQKmsKeyId,SQName,SQNotificationConfiguration,SQQueryString,SQScheduleConfiguration,SQScheduledQueryExecutionRoleArn,SQTargetConfiguration
AWS::Timestream::Table DatabaseName,TableName DatabaseName,MagneticStoreWriteProperties,RetentionProperties,Schema,TableName,Tags Arn,Name
AWS::Transcribe::CallAnalyticsCategory Arn CategoryName,InputType,Rules,Tags Arn,CreateTime,LastUpdateTime
AWS::Transcribe::MedicalVocabulary Arn LanguageCode,Tags,VocabularyFileUri,VocabularyName Arn
AWS::Transcribe::Vocabulary Arn DataAccessRoleArn,LanguageCode,Phrases,Tags,VocabularyFileUri,VocabularyName Arn,LastModifiedTime,VocabularyState
AWS::Transcribe::VocabularyFilter Arn DataAccessRoleArn,LanguageCode,Tags,VocabularyFilterFileUri,VocabularyFilterName,Words Arn
AWS::Transfer::Agreement AgreementId,ServerId AccessRole,BaseDirectory,CustomDirectories,Description,EnforceMessageSigning,LocalProfileId,PartnerProfileId,PreserveFilename,ServerId,Status,Tags AgreementId,Arn
AWS::Transfer::Certificate CertificateId ActiveDate,Certificate,CertificateChain,Description,InactiveDate,PrivateKey,Tags,Usage Arn,CertificateId,NotAfterDate,NotBeforeDate,Serial,Status,Type
AWS::Transfer::Connector ConnectorId AccessRole,As2Config,EgressConfig,EgressType,IpAddressType,LoggingRole,SecurityPolicyName,SftpConfig,Tags,Url Arn,ConnectorId,ErrorMessage,ServiceManagedEgressIpAddresses,Status
AWS::Transfer::HostKey Arn Description,HostKeyBody,ServerId,Tags Arn,DateImported,HostKeyFingerprint,HostKeyId,Type
AWS::Transfer::Profile ProfileId As2Id,CertificateIds,ProfileType,Tags Arn,ProfileId
AWS::Transfer::Server Arn Certificate,Domain,EndpointDetails,EndpointType,IdentityProviderDetails,IdentityProviderType,IpAddressType,LoggingRole,PostAuthenticationLoginBanner,PreAuthenticationLoginBanner,ProtocolDetails,Protocols,S3StorageOptions,SecurityPolicyName,StructuredLogDestinations,Tags,WorkflowDetails Arn,As2ServiceManagedEgressIpAddresses,ServerId,State
AWS::Transfer::User Arn HomeDirectory,HomeDirectoryMappings,HomeDirectoryType,Policy,PosixProfile,Role,ServerId,SshPublicKeys,Tags,UserName Arn,ServerId,UserName
AWS::Transfer::WebApp Arn AccessEndpoint,EndpointDetails,IdentityProviderDetails,Tags,WebAppCustomization,WebAppEndpointPolicy,WebAppUnits Arn,IdentityProviderDetails.ApplicationArn,VpcEndpointId,WebAppId
AWS::Transfer::Workflow WorkflowId Description,OnExceptionSteps,Steps,Tags Arn,WorkflowId
AWS::Translate::ParallelData Arn Description,EncryptionKey,Name,ParallelDataConfig,Tags Arn,CreatedAt,FailedRecordCount,ImportedDataSize,ImportedRecordCount,LastUpdatedAt,SkippedRecordCount,SourceLanguageCode,Status,TargetLanguageCodes
AWS::UXC::AccountCustomization AccountId AccountColor,VisibleRegions,VisibleServices AccountId
AWS::VerifiedPermissions::IdentitySource IdentitySourceId,PolicyStoreId Configuration,PolicyStoreId,PrincipalEntityType Details,Details.ClientIds,Details.DiscoveryUrl,Details.OpenIdIssuer,Details.UserPoolArn,IdentitySourceId
AWS::VerifiedPermissions::Policy PolicyId,PolicyStoreId Definition,Name,PolicyStoreId PolicyId,PolicyType
AWS::VerifiedPermissions::PolicyStore PolicyStoreId DeletionProtection,Description,EncryptionSettings,Schema,Tags,ValidationSettings Arn,EncryptionState,PolicyStoreId
AWS::VerifiedPermissions::PolicyStoreAlias AliasName AliasName,PolicyStoreId 
AWS::VerifiedPermissions::PolicyTemplate PolicyStoreId,PolicyTemplateId Description,Name,PolicyStoreId,Statement PolicyTemplateId
AWS::VoiceID::Domain DomainId Description,Name,ServerSideEncryptionConfiguration,Tags DomainId
AWS::VpcLattice::AccessLogSubscription Arn DestinationArn,ResourceIdentifier,ServiceNetworkLogType,Tags Arn,Id,ResourceArn,ResourceId
AWS::VpcLattice::AuthPolicy ResourceIdentifier Policy,ResourceIdentifier State
AWS::VpcLattice::DomainVerification Arn DomainName,Tags Arn,Id,Status,TxtMethodConfig
AWS::VpcLattice::Listener Arn DefaultAction,Name,Port,Protocol,ServiceIdentifier,Tags Arn,Id,ServiceArn,ServiceId
AWS::VpcLattice::ResourceConfiguration Arn AllowAssociationToSharableServiceNetwork,CustomDomainName,DomainVerificationId,GroupDomain,Name,PortRanges,ProtocolType,ResourceConfigurationAuthType,ResourceConfigurationDefinition,ResourceConfigurationGroupId,ResourceConfigurationType,ResourceGatewayId,Tags Arn,Id
AWS::VpcLattice::ResourceGateway Arn IpAddressType,Ipv4AddressesPerEni,Name,ResourceConfigDnsResolution,SecurityGroupIds,SubnetIds,Tags,VpcIdentifier Arn,Id
AWS::VpcLattice::ResourcePolicy ResourceArn Policy,ResourceArn 
AWS::VpcLattice::Rule Arn Action,ListenerIdentifier,Match,Name,Priority,ServiceIdentifier,Tags Arn,Id
AWS::VpcLattice::Service Arn AuthType,CertificateArn,CustomDomainName,DnsEntry,IdleTimeoutSeconds,Name,Tags Arn,CreatedAt,DnsEntry.DomainName,DnsEntry.HostedZoneId,Id,LastUpdatedAt,Status
AWS::VpcLattice::ServiceNetwork Arn AuthType,Name,SharingConfig,Tags Arn,CreatedAt,Id,LastUpdatedAt
AWS::VpcLattice::ServiceNetworkResourceAssociation Arn PrivateDnsEnabled,ResourceConfigurationId,ServiceNetworkId,Tags Arn,Id
AWS::VpcLattice::ServiceNetworkServiceAssociation Arn DnsEntry,ServiceIdentifier,ServiceNetworkIdentifier,Tags Arn,CreatedAt,DnsEntry.DomainName,DnsEntry.HostedZoneId,Id,ServiceArn,ServiceId,ServiceName,ServiceNetworkArn,ServiceNetworkId,ServiceNetworkName,Status
AWS::VpcLattice::ServiceNetworkVpcAssociation Arn DnsOptions,PrivateDnsEnabled,SecurityGroupIds,ServiceNetworkIdentifier,Tags,VpcIdentifier Arn,CreatedAt,Id,ServiceNetworkArn,ServiceNetworkId,ServiceNetworkName,Status,VpcId
AWS::VpcLattice::TargetGroup Arn Config,Name,Tags,Targets,Type Arn,CreatedAt,Id,LastUpdatedAt,Status
AWS::WAF::ByteMatchSet Id ByteMatchTuples,Name Id
AWS::WAF::IPSet Id IPSetDescriptors,Name Id
AWS::WAF::Rule Id MetricName,Name,Predicates Id
AWS::WAF::SizeConstraintSet Id Name,SizeConstraints Id
AWS::WAF::SqlInjectionMatchSet Id Name,SqlInjectionMatchTuples Id
AWS::WAF::WebACL Id DefaultAction,MetricName,Name,Rules Id
AWS::WAF::XssMatchSet Id Name,XssMatchTuples Id
AWS::WAFRegional::ByteMatchSet Id ByteMatchTuples,Name Id
AWS::WAFRegional::GeoMatchSet Id GeoMatchConstraints,Name Id
AWS::WAFRegional::IPSet Id IPSetDescriptors,Name Id
AWS::WAFRegional::RateBasedRule Id MatchPredicates,MetricName,Name,RateKey,RateLimit Id
AWS::WAFRegional::RegexPatternSet Id Name,RegexPatternStrings Id
AWS::WAFRegional::Rule Id MetricName,Name,Predicates Id
AWS::WAFRegional::SizeConstraintSet Id Name,SizeConstraints Id
AWS::WAFRegional::SqlInjectionMatchSet Id Name,SqlInjectionMatchTuples Id
AWS::WAFRegional::WebACL Id DefaultAction,MetricName,Name,Rules Id
AWS::WAFRegional::WebACLAssociation Id ResourceArn,WebACLId Id
AWS::WAFRegional::XssMatchSet Id Name,XssMatchTuples Id
AWS::WAFv2::IPSet Name,Id,Scope Addresses,Description,IPAddressVersion,Name,Scope,Tags Arn,Id
AWS::WAFv2::LoggingConfiguration ResourceArn LogDestinationConfigs,LoggingFilter,RedactedFields,ResourceArn ManagedByFirewallManager
AWS::WAFv2::RegexPatternSet Name,Id,Scope Description,Name,RegularExpressionList,Scope,Tags Arn,Id
AWS::WAFv2::RuleGroup Name,Id,Scope AvailableLabels,Capacity,ConsumedLabels,CustomResponseBodies,Description,MonetizationConfig,Name,Rules,Scope,Tags,VisibilityConfig Arn,Id,LabelNamespace
AWS::WAFv2::WebACL Name,Id,Scope ApplicationConfig,AssociationConfig,CaptchaConfig,ChallengeConfig,CustomResponseBodies,DataProtectionConfig,DefaultAction,Description,MonetizationConfig,Name,OnSourceDDoSProtectionConfig,Rules,Scope,Tags,TokenDomains,VisibilityConfig Arn,Capacity,Id,LabelNamespace
AWS::WAFv2::WebACLAssociation ResourceArn,WebACLArn ResourceArn,WebACLArn 
AWS::WellArchitected::AgentContext Arn Content,ContextType,ProfileArn,Title ApplicationType,Arn,CreatedAt,CreatedBy,Criticality,Id,LastModifiedAt,LastModifiedBy
AWS::WellArchitected::AgentGoal Arn Description,Pillars,ProfileArn,Title Arn,CreatedAt,CreatedBy,Id,LastModifiedAt,LastModifiedBy
AWS::WellArchitected::AgentProfile Arn AggregationConfiguration,BusinessOverview,DeletionProtection,Description,DisplayName,ExecutionRoleArn,Name,Pillars,Tags Arn,CreatedAt,CreatedBy,LastModifiedAt,LastModifiedBy
AWS::WellArchitected::Lens LensArn JSONString,LensVersion,Tags Description,LensArn,LensId,Name,Owner
AWS::WellArchitected::Profile ProfileArn ProfileDescription,ProfileName,ProfileQuestions,Tags CreatedAt,Owner,ProfileArn,ProfileVersion,UpdatedAt
AWS::WellArchitected::ReviewTemplate TemplateArn Description,Lenses,Notes,Tags,TemplateName Owner,TemplateArn,UpdateStatus,UpdatedAt
AWS::WellArchitected::Workload WorkloadArn AccountIds,ArchitecturalDesign,AwsRegions,Description,DiscoveryConfig,Environment,Industry,IndustryType,Lenses,NonAwsRegions,Notes,ReviewOwner,Tags,WorkloadName ImprovementStatus,WorkloadArn,WorkloadId
AWS::Wickr::Network NetworkArn AccessLevel,NetworkName AwsAccountId,MigrationState,NetworkArn,NetworkId,Standing
AWS::Wisdom::AIAgent AIAgentId,AssistantId AssistantId,Configuration,Description,Name,Tags,Type AIAgentArn,AIAgentId,AssistantArn,ModifiedTimeSeconds
AWS::Wisdom::AIAgentVersion AssistantId,AIAgentId,VersionNumber AIAgentId,AssistantId,ModifiedTimeSeconds AIAgentArn,AIAgentVersionId,AssistantArn,VersionNumber
AWS::Wisdom::AIGuardrail AIGuardrailId,AssistantId AssistantId,BlockedInputMessaging,BlockedOutputsMessaging,ContentPolicyConfig,ContextualGroundingPolicyConfig,Description,Name,SensitiveInformationPolicyConfig,Tags,TopicPolicyConfig,WordPolicyConfig AIGuardrailArn,AIGuardrailId,AssistantArn,ModifiedTimeSeconds
AWS::Wisdom::AIGuardrailVersion AssistantId,AIGuardrailId,VersionNumber AIGuardrailId,AssistantId,ModifiedTimeSeconds AIGuardrailArn,AIGuardrailVersionId,AssistantArn,VersionNumber
AWS::Wisdom::AIPrompt AIPromptId,AssistantId ApiFormat,AssistantId,Description,ModelId,Name,Tags,TemplateConfiguration,TemplateType,Type AIPromptArn,AIPromptId,AssistantArn,ModifiedTimeSeconds
AWS::Wisdom::AIPromptVersion AssistantId,AIPromptId,VersionNumber AIPromptId,AssistantId,ModifiedTimeSeconds AIPromptArn,AIPromptVersionId,AssistantArn,VersionNumber
AWS::Wisdom::Assistant AssistantId Description,Name,ServerSideEncryptionConfiguration,Tags,Type AssistantArn,AssistantId
AWS::Wisdom::AssistantAssociation AssistantAssociationId,AssistantId AssistantId,Association,AssociationType,Tags AssistantArn,AssistantAssociationArn,AssistantAssociationId
AWS::Wisdom::KnowledgeBase KnowledgeBaseId Description,KnowledgeBaseType,Name,RenderingConfiguration,ServerSideEncryptionConfiguration,SourceConfiguration,Tags,VectorIngestionConfiguration KnowledgeBaseArn,KnowledgeBaseId
AWS::Wisdom::MessageTemplate MessageTemplateArn ChannelSubtype,Content,DefaultAttributes,Description,GroupingConfiguration,KnowledgeBaseArn,Language,MessageTemplateAttachments,Name,Tags MessageTemplateArn,MessageTemplateContentSha256,MessageTemplateId
AWS::Wisdom::MessageTemplateVersion MessageTemplateVersionArn MessageTemplateArn,MessageTemplateContentSha256 MessageTemplateVersionArn,MessageTemplateVersionNumber
AWS::Wisdom::QuickResponse QuickResponseArn Channels,Content,ContentType,Description,GroupingConfiguration,IsActive,KnowledgeBaseArn,Language,Name,ShortcutKey,Tags Contents,QuickResponseArn,QuickResponseId,Status
AWS::WorkSpaces::ConnectionAlias AliasId ConnectionString,Tags AliasId,Associations,ConnectionAliasState
AWS::WorkSpaces::Workspace WorkspaceId BundleId,DirectoryId,RootVolumeEncryptionEnabled,Tags,UserName,UserVolumeEncryptionEnabled,VolumeEncryptionKey,WorkspaceProperties Id,WorkspaceId
AWS::WorkSpaces::WorkspaceIpGroup Arn GroupDesc,GroupName,Tags,UserRules Arn,GroupId
AWS::WorkSpaces::WorkspacesPool PoolId ApplicationSettings,BundleId,Capacity,Description,DirectoryId,PoolName,RunningMode,Tags,TimeoutSettings CreatedAt,PoolArn,PoolId
AWS::WorkSpacesThinClient::Environment Id DesiredSoftwareSetId,DesktopArn,DesktopEndpoint,DeviceCreationTags,KmsKeyArn,MaintenanceWindow,Name,SoftwareSetUpdateMode,SoftwareSetUpdateSchedule,Tags ActivationCode,Arn,CreatedAt,DesktopType,Id,PendingSoftwareSetId,PendingSoftwareSetVersion,RegisteredDevicesCount,SoftwareSetComplianceStatus,UpdatedAt
AWS::WorkSpacesWeb::BrowserSettings BrowserSettingsArn AdditionalEncryptionContext,BrowserPolicy,CustomerManagedKey,Tags,WebContentFilteringPolicy AssociatedPortalArns,BrowserSettingsArn
AWS::WorkSpacesWeb::DataProtectionSettings DataProtectionSettingsArn AdditionalEncryptionContext,CustomerManagedKey,Description,DisplayName,InlineRedactionConfiguration,Tags AssociatedPortalArns,CreationDate,DataProtectionSettingsArn
AWS::WorkSpacesWeb::IdentityProvider IdentityProviderArn IdentityProviderDetails,IdentityProviderName,IdentityProviderType,PortalArn,Tags IdentityProviderArn
AWS::WorkSpacesWeb::IpAccessSettings IpAccessSettingsArn AdditionalEncryptionContext,CustomerManagedKey,Description,DisplayName,IpRules,Tags AssociatedPortalArns,CreationDate,IpAccessSettingsArn
AWS::WorkSpacesWeb::NetworkSettings NetworkSettingsArn SecurityGroupIds,SubnetIds,Tags,VpcId AssociatedPortalArns,NetworkSettingsArn
AWS::WorkSpacesWeb::Portal PortalArn AdditionalEncryptionContext,AuthenticationType,BrowserSettingsArn,CustomerManagedKey,DataProtectionSettingsArn,DisplayName,InstanceType,IpAccessSettingsArn,MaxConcurrentSessions,NetworkSettingsArn,PortalCustomDomain,SessionLoggerArn,Tags,TrustStoreArn,UserAccessLoggingSettingsArn,UserSettingsArn BrowserType,CreationDate,PortalArn,PortalEndpoint,PortalStatus,RendererType,ServiceProviderSamlMetadata,StatusReason
AWS::WorkSpacesWeb::SessionLogger SessionLoggerArn AdditionalEncryptionContext,CustomerManagedKey,DisplayName,EventFilter,LogConfiguration,Tags AssociatedPortalArns,CreationDate,SessionLoggerArn
AWS::WorkSpacesWeb::TrustStore TrustStoreArn CertificateList,Tags AssociatedPortalArns,TrustStoreArn
AWS::WorkSpacesWeb::UserAccessLoggingSettings UserAccessLoggingSettingsArn KinesisStreamArn,Tags AssociatedPortalArns,UserAccessLoggingSettingsArn
AWS::WorkSpacesWeb::UserSettings UserSettingsArn AdditionalEncryptionContext,BrandingConfiguration,CookieSynchronizationConfiguration,CopyAllowed,CustomerManagedKey,DeepLinkAllowed,DisconnectTimeoutInMinutes,DownloadAllowed,IdleDisconnectTimeoutInMinutes,PasteAllowed,PrintAllowed,Tags,ToolbarConfiguration,UploadAllowed,WebAuthnAllowed AssociatedPortalArns,BrandingConfiguration.FaviconMetadata,BrandingConfiguration.LogoMetadata,BrandingConfiguration.WallpaperMetadata,UserSettingsArn
AWS::WorkspacesInstances::Volume VolumeId AvailabilityZone,Encrypted,Iops,KmsKeyId,SizeInGB,SnapshotId,TagSpecifications,Throughput,VolumeType VolumeId
AWS::WorkspacesInstances::VolumeAssociation WorkspaceInstanceId,VolumeId,Device Device,DisassociateMode,VolumeId,WorkspaceInstanceId 
AWS::WorkspacesInstances::WorkspaceInstance WorkspaceInstanceId ManagedInstance,Tags EC2ManagedInstance,EC2ManagedInstance.InstanceId,ProvisionState,WorkspaceInstanceId
AWS::XRay::Group GroupARN FilterExpression,GroupName,InsightsConfiguration,Tags GroupARN
AWS::XRay::ResourcePolicy PolicyName BypassPolicyLockoutCheck,PolicyDocument,PolicyName 
AWS::XRay::SamplingRule RuleARN RuleName,SamplingRule,SamplingRuleRecord,SamplingRuleUpdate,Tags RuleARN
AWS::XRay::TransactionSearchConfig AccountId IndexingPercentage AccountId
Alexa::ASK::Skill Id AuthenticationConfiguration,SkillPackage,VendorId Id
`;function s(n){let e=A(l,n);if(!e)return;let[t=[],i=[],a=[]]=e;return{identifier:t,properties:i,attributes:a}}function R(n,e){let t=s(n);if(!t)return[];let i=new Set(t.properties);return e.filter(a=>!i.has(a)).map(a=>({name:a,detail:`\`${a}\` is not a property of \`${n}\`.${d(a,i)}`}))}function W(n,e){let t=s(n);if(!(!t||E(t,e)))return`\`${e}\` is not an attribute of \`${n}\`.${d(e,t.attributes)}`}function E({attributes:n,properties:e},t){let[i=t]=t.split(".");return["*",t,i].some(a=>n.includes(a))||e.includes(i)}function h(n){let e=s(n),[t,...i]=e?.identifier??[];if(!e||t===void 0||i.length>0)return;let a=e.attributes.includes(t)?{attribute:t}:{};return e.properties.includes(t)?{facet:"name",...a}:{facet:/arn$/i.test(t)?"arn":"id",...a}}0&&(module.exports={misspeltAttribute,misspeltProperties,refShape});
