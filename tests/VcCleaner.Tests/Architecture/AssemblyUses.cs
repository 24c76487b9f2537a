using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace VcCleaner.Tests.Architecture;

/// <summary>Reads a compiled assembly and lists who names whom: in signatures, fields, base types, attributes and instructions.</summary>
internal sealed class AssemblyUses
{
    private static readonly SignatureTypes Types = new();

    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly HashSet<TypeUse> _uses = [];
    private string _user = "";

    private AssemblyUses(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
    }

    public static IReadOnlyCollection<TypeUse> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var uses = new AssemblyUses(file);
        foreach (var handle in uses._reader.TypeDefinitions) uses.AddType(handle);
        return uses._uses;
    }

    private void AddType(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        _user = NameOf(handle).Name;
        AddEntity(type.BaseType);
        foreach (var implementation in type.GetInterfaceImplementations().Select(_reader.GetInterfaceImplementation))
            AddEntity(implementation.Interface);
        AddAttributes(type.GetCustomAttributes());
        AddConstraints(type.GetGenericParameters());

        foreach (var field in type.GetFields().Select(_reader.GetFieldDefinition))
        {
            AddAll(field.DecodeSignature(Types, null));
            AddAttributes(field.GetCustomAttributes());
        }

        foreach (var method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            AddAll(SignatureTypes.Of(method.DecodeSignature(Types, null)));
            AddAttributes(method.GetCustomAttributes());
            AddConstraints(method.GetGenericParameters());
            if (method.RelativeVirtualAddress != 0) AddBody(_file.GetMethodBody(method.RelativeVirtualAddress));
        }
    }

    private void AddBody(MethodBodyBlock body)
    {
        AddAll(InstructionTokens.Of(body));
        foreach (var region in body.ExceptionRegions) AddEntity(region.CatchType);
        if (body.LocalSignature.IsNil) return;
        foreach (var local in _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(Types, null)) AddAll(local);
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes) AddEntity(_reader.GetCustomAttribute(attribute).Constructor);
    }

    private void AddConstraints(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in _reader.GetGenericParameter(parameter).GetConstraints())
                AddEntity(_reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void AddAll(IEnumerable<EntityHandle> handles)
    {
        foreach (var handle in handles) AddEntity(handle);
    }

    private void AddEntity(EntityHandle handle, string member = "")
    {
        if (handle.IsNil) return;

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                var (assembly, name) = NameOf(handle);
                _uses.Add(new TypeUse(_user, assembly, name, member));
                break;
            case HandleKind.TypeSpecification:
                var generic = _reader.GetTypeSpecification((TypeSpecificationHandle)handle);
                foreach (var part in generic.DecodeSignature(Types, null)) AddEntity(part, member);
                break;
            case HandleKind.FieldDefinition:
                AddEntity(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                AddEntity(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                var specification = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                AddEntity(specification.Method);
                foreach (var argument in specification.DecodeSignature(Types, null)) AddAll(argument);
                break;
            case HandleKind.MemberReference:
                var reference = _reader.GetMemberReference((MemberReferenceHandle)handle);
                AddEntity(reference.Parent, _reader.GetString(reference.Name));
                AddAll(reference.GetKind() == MemberReferenceKind.Method
                    ? SignatureTypes.Of(reference.DecodeMethodSignature(Types, null))
                    : reference.DecodeFieldSignature(Types, null));
                break;
            default:
                throw new BadImageFormatException($"Nothing was expected to name a {handle.Kind}.");
        }
    }

    /// <summary>A nested type counts as the outermost one: closures and iterators belong to whoever wrote them.</summary>
    private (string Assembly, string Name) NameOf(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeDefinition)
        {
            var definition = _reader.GetTypeDefinition((TypeDefinitionHandle)handle);
            var outer = definition.GetDeclaringType();
            return outer.IsNil ? ("", FullName(definition.Namespace, definition.Name)) : NameOf(outer);
        }

        var reference = _reader.GetTypeReference((TypeReferenceHandle)handle);
        return reference.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => NameOf(reference.ResolutionScope),
            HandleKind.AssemblyReference => (
                _reader.GetString(_reader.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name),
                FullName(reference.Namespace, reference.Name)),
            _ => ("", FullName(reference.Namespace, reference.Name)),
        };
    }

    private string FullName(StringHandle space, StringHandle name) =>
        space.IsNil ? _reader.GetString(name) : $"{_reader.GetString(space)}.{_reader.GetString(name)}";
}
