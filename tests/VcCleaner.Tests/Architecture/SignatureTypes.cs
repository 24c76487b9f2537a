using System.Collections.Immutable;
using System.Reflection.Metadata;
using TypeSet = System.Collections.Immutable.ImmutableHashSet<System.Reflection.Metadata.EntityHandle>;

namespace VcCleaner.Tests.Architecture;

/// <summary>Reads a signature as the set of types that it mentions.</summary>
internal sealed class SignatureTypes : ISignatureTypeProvider<TypeSet, object?>
{
    private static readonly TypeSet None = [];

    public TypeSet GetArrayType(TypeSet elementType, ArrayShape shape) => elementType;

    public TypeSet GetByReferenceType(TypeSet elementType) => elementType;

    public TypeSet GetFunctionPointerType(MethodSignature<TypeSet> signature) => Of(signature);

    public TypeSet GetGenericInstantiation(
        TypeSet genericType, ImmutableArray<TypeSet> typeArguments) =>
        typeArguments.Aggregate(genericType, (all, argument) => all.Union(argument));

    public TypeSet GetGenericMethodParameter(object? genericContext, int index) => None;

    public TypeSet GetGenericTypeParameter(object? genericContext, int index) => None;

    public TypeSet GetModifiedType(
        TypeSet modifier, TypeSet unmodifiedType, bool isRequired) =>
        unmodifiedType.Union(modifier);

    public TypeSet GetPinnedType(TypeSet elementType) => elementType;

    public TypeSet GetPointerType(TypeSet elementType) => elementType;

    public TypeSet GetPrimitiveType(PrimitiveTypeCode typeCode) => None;

    public TypeSet GetSZArrayType(TypeSet elementType) => elementType;

    public TypeSet GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [handle];

    public TypeSet GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [handle];

    public TypeSet GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    /// <summary>Result and parameters of a method.</summary>
    public static TypeSet Of(MethodSignature<TypeSet> signature) =>
        signature.ParameterTypes.Aggregate(signature.ReturnType, (all, parameter) => all.Union(parameter));
}
